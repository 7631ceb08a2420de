export interface Need {
  task: string;
  before: string;
}

export function runOrder(tasks: string[], needs: Need[]): string[] {
  const waitsFor = new Map(
    tasks.map(task => [task, needs.filter(need => need.task === task).map(({ before }) => before)]),
  );
  // Something unknown that is waited for needs no check: it is never taken, so the search below finds nothing.
  if (!needs.every(({ task }) => waitsFor.has(task))) throw new Error('Something unknown waits.');

  const taken = new Set<string>();
  while (taken.size < tasks.length) {
    // Searching from the front settles the tie; for long lists a priority queue of the free ones would be quicker.
    const next = tasks.find(task => !taken.has(task) && waitsFor.get(task)?.every(earlier => taken.has(earlier)));
    if (next === undefined) throw new Error('The rest wait in a circle or for something unknown.');
    taken.add(next);
  }
  return [...taken];
}
