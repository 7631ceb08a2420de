export async function program() {
  console.log('start');
  const later = Promise.resolve().then(() => console.log('then'));
  const work = load('a');
  console.log('called');
  await work;
  console.log('a is there');
  await later;
  console.log('end');
}

async function load(name) {
  console.log(`load ${name}`);
  await null;
  console.log(`loaded ${name}`);
}

/* It prints:
start
load a
called
then
loaded a
a is there
end
*/
