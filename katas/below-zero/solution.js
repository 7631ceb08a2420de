export function program() {
  console.log(Math.trunc(-7 / 2), Math.floor(-7 / 2));
  console.log(-7 % 2, 7 % -2);
  console.log((-7 / 2) | 0, -7 >> 1);
  console.log(hourAfter(22, 5), hourAfter(3, -5));
  console.log(isOdd(7), isOdd(-7));
}

function hourAfter(hour, hours) {
  return (hour + hours) % 24;
}

function isOdd(number) {
  return number % 2 === 1;
}

/* It prints:
-3 -4
-1 1
-3 -4
3 -2
true false
*/
