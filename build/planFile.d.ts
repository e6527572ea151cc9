/** A plan file that is validated at build time: see `checkedPlan.ts`. */
declare module '*?checked' {
  const plan: import('../src/plan/plan.ts').Plan;
  // biome-ignore lint/style/noDefaultExport: JSON modules have a default export.
  export default plan;
}
