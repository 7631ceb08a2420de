export async function checkOut(save, retry) {
  await retry(() => save('basket'));
  await retry(() => save('address, if there is one'));
  await retry(() => save('receipt'));
}
