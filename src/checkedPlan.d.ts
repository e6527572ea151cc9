/** A plan file that the build has parsed and found valid: see `build/checkedPlan.ts`. */
declare module '*?checked' {
  const plan: import('./plan/schema.ts').Plan;
  // biome-ignore lint/style/noDefaultExport: what a JSON file gives.
  export default plan;
}
