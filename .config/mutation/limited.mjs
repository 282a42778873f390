// Runs a function that may never end. What is limited is the time of the processor, so that a busy machine makes no difference.
import vm from 'node:vm';

const call = new vm.Script('runLimited()');

/** Calls `run`. Answers the processor's seconds; null where it was stopped, since it had used up the limit; throws what `run` throws. */
export function runLimited(run, limit, patience = limit) {
  const before = process.cpuUsage();
  const used = () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };
  globalThis.runLimited = run;
  try {
    call.runInThisContext({ timeout: Math.ceil(1000 * patience) });
    return used();
  } catch (error) {
    if (error?.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    const seconds = used();
    if (seconds >= limit) return null;
    // it waited for other programs: once more, for as much longer
    return runLimited(run, limit, patience * Math.min(10, Math.max(1.5, (1.2 * limit) / Math.max(seconds, 0.01))));
  }
}
