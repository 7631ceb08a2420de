export function program(): void {
  const row = ['-', '-'];
  const plan = [row, row, [...row]];
  plan[0][0] = 'A';
  show(plan);

  const copy = [...plan];
  copy[1] = ['B', 'B'];
  copy[2][1] = 'C';
  show(plan);
  show(copy);

  row[1] = 'D';
  show(copy);
}

function show(plan: string[][]): void {
  console.log(plan.map(row => row.join('')).join(' '));
}

/* It prints:
A- A- --
A- A- -C
A- BB -C
AD BB -C
*/
