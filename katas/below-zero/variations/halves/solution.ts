export function program(): void {
  console.log(0.1 + 0.2 === 0.3, 0.25 + 0.5 === 0.75);
  console.log(Math.round(0.5), Math.round(1.5), Math.round(2.5));
  console.log(Math.round(-1.5), Math.round(-2.5));
  console.log((0.125).toFixed(2), (1.005).toFixed(2));
  console.log(1e16 + 1 === 1e16, 3 * 0.1 > 0.3);
  console.log(Number('0.5') + Number(''), parseInt('2.9', 10));
}

/* It prints:
false true
1 2 3
-1 -2
0.13 1.00
true true
0.5 2
*/
