export interface Entry {
  label: string;
  children: Entry[];
}

export function menuPaths(menu: Entry[]): string[] {
  return menu.flatMap(({ label, children }) => {
    if (children.length === 0) return [label];
    // The paths below are complete from there on: they lack this one step.
    return menuPaths(children).map(path => `${label} > ${path}`);
  });
}
