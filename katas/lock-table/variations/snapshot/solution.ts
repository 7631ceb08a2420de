export interface Task {
  title: string;
  holds: string[];
  awaits: string | null;
}

export function stuckTasks(tasks: Task[]): string[] {
  const held = new Set<string>();
  for (const lock of tasks.flatMap(({ holds }) => holds)) {
    if (held.has(lock)) throw new Error(`${lock} is held by two.`);
    held.add(lock);
  }
  const waiting = new Map<string | null, Task[]>();
  for (const task of tasks) waiting.set(task.awaits, [...(waiting.get(task.awaits) ?? []), task]);

  // From what moves to what that sets free. A set grows while it is walked, and takes nobody twice.
  const moving = new Set(tasks.filter(({ awaits }) => awaits === null || !held.has(awaits)));
  for (const { holds } of moving) {
    for (const task of holds.flatMap(lock => waiting.get(lock) ?? [])) moving.add(task);
  }
  // Whatever was never reached is in a circle or behind one.
  return tasks.filter(task => !moving.has(task)).map(({ title }) => title);
}
