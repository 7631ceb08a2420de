export function program(): void {
  console.log(open('front'));
  console.log(open(''));
  console.log(count());
}

function open(door: string): string {
  try {
    console.log(`open ${door}`.trim());
    if (door === '') throw new Error('which one?');
    return result('opened');
  } catch (error) {
    console.log('caught');
    return result('refused');
  } finally {
    console.log('tidied up');
  }
}

function result(word: string): string {
  console.log(`result ${word}`);
  return word;
}

function count(): number {
  let doors = 1;
  try {
    return doors;
  } finally {
    doors = 2;
    console.log(`count ${doors}`);
  }
}

/* It prints:
open front
result opened
tidied up
opened
open
caught
result refused
tidied up
refused
count 2
1
*/
