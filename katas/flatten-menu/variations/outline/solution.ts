export interface Line {
  depth: number;
  heading: string;
}

export function outlinePaths(outline: Line[]): string[] {
  const paths: string[] = [];
  // The headings from the outermost one to the current line: a stack, and its height is the depth allowed at most.
  const open: string[] = [];
  for (const [index, { depth, heading }] of outline.entries()) {
    if (depth < 0 || depth > open.length) throw new Error(`Line ${index + 1} cannot have depth ${depth}.`);
    open.length = depth;
    open.push(heading);
    const next = outline[index + 1];
    if (next === undefined || next.depth <= depth) paths.push(open.join(' > '));
  }
  return paths;
}
