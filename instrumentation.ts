/** Runs once in the process that serves the app, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { offerRevision } = await import("./app/offer-revision");
  offerRevision();
}
