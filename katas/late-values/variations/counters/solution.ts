export function program(): void {
  const one = counter();
  const other = counter();
  one.up();
  one.up();
  const { up } = one;
  other.up();
  console.log(up(), other.read());

  const before = one.read();
  const same = one;
  same.up();
  console.log(before, one.read());

  let limit = 5;
  const isFull = () => one.read() >= limit;
  console.log(isFull());
  limit = 4;
  console.log(isFull());
}

function counter() {
  let count = 0;
  return { up: () => (count += 1), read: () => count };
}

/* It prints:
3 1
3 4
false
true
*/
