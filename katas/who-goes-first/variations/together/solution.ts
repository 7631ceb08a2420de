export async function program(): Promise<void> {
  for (const name of ['a', 'b']) await step(name);
  const results = await Promise.all(['c', 'd'].map(step));
  console.log(results.join(' '));
  try {
    await step('');
    console.log('no name is fine');
  } catch (error) {
    console.log('caught');
  }
  console.log('end');
}

async function step(name: string): Promise<string> {
  console.log(`in ${name}`.trim());
  await null;
  if (name === '') throw new Error('no name');
  console.log(`out ${name}`);
  return name.toUpperCase();
}

/* It prints:
in a
out a
in b
out b
in c
in d
out c
out d
C D
in
caught
end
*/
