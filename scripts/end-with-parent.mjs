// Run before Next, by `node --import`: ends the process when the one that started it is gone, however that ended. A killed
// parent tells nobody, but the channel to it closes. Plain JavaScript, since Next runs without TypeScript's loader.
const PATIENCE_MS = 3000;

// Processes that this one starts are given the same `--import`; they belong to this one, and it ends them.
if (process.ppid === Number(process.env.TALKRADAR_STARTED_BY)) {
  process.once("disconnect", () => {
    process.kill(process.pid, "SIGTERM");
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
  });
  // The channel is there to be missed; it is no reason to stay.
  process.channel?.unref();
}
