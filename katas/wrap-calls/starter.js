export async function checkOut(save, retry) {
  await save('basket');
  await save('address, if there is one');
  await save('receipt');
}
