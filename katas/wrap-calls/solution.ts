type Job = () => Promise<void>;

export async function checkOut(save: (what: string) => Promise<void>, retry: (job: Job) => Promise<void>): Promise<void> {
  await retry(() => save('basket'));
  await retry(() => save('address, if there is one'));
  await retry(() => save('receipt'));
}
