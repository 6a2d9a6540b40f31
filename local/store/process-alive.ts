import { readFileSync } from "node:fs";

/** Whether a process with this number runs on this computer. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (problem) {
    return (problem as { code?: string }).code === "EPERM";
  }
}

/**
 * When a process was started, in a form that only serves comparison: numbers of processes are used again, moments are not.
 * Null where the system does not tell.
 */
export function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    // Field 22; the name in field 2 may hold spaces and brackets, so count from the last bracket.
    return `${boot}:${stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? ""}`;
  } catch {
    return null;
  }
}
