export function walk(steps: string[]): [number, number] {
  let x = 0;
  let y = 0;
  for (const step of steps) {
    if (step === 'N') {
      y = y + 1;
    } else if (step === 'NE') {
      x = x + 1;
      y = y + 1;
    } else if (step === 'E') {
      x = x + 1;
    } else if (step === 'SE') {
      x = x + 1;
      y = y - 1;
    } else if (step === 'S') {
      y = y - 1;
    } else if (step === 'SW') {
      x = x - 1;
      y = y - 1;
    } else if (step === 'W') {
      x = x - 1;
    } else if (step === 'NW') {
      x = x - 1;
      y = y + 1;
    } else {
      throw new Error(`There is no direction ${step}.`);
    }
  }
  return [x, y];
}
