/** How work that takes long is watched, and stopped. */
export interface ProgressOptions {
  /**
   * Is told how much is done, from 0 to 1. What it throws ends the work: `() => signal.throwIfAborted()` stops what runs in
   * the same thread.
   */
  readonly onProgress?: (share: number) => void;
}
