/**
 * Runs `work` while holding the file `path` as a lock against other processes on this machine. A lock left by a
 * killed process is taken over at once. `onWait` is called once when another process holds it.
 */
export declare function withFileLock<T>(path: string, work: () => Promise<T>, onWait?: () => void): Promise<T>
