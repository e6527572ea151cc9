/** A plan file that the build has parsed and found valid: see `checkedPlan.ts`. */
declare module '*?checked' {
  const plan: import('../src/plan/schema.ts').Plan;
  // biome-ignore lint/style/noDefaultExport: what a JSON file gives.
  export default plan;
}
