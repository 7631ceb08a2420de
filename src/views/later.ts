/** A command that is seldom used: its code is read when it is first asked for, not at every start (`split` in esbuild.js). */
export function later<Takes, Gives>(load: () => Promise<(takes?: Takes) => Promise<Gives>>) {
  let loaded: Promise<(takes?: Takes) => Promise<Gives>> | undefined;
  return async (takes?: Takes): Promise<Gives> => {
    loaded ??= load();
    return (await loaded)(takes);
  };
}
