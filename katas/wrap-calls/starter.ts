type Job = () => Promise<void>;

export async function checkOut(save: (what: string) => Promise<void>, retry: (job: Job) => Promise<void>): Promise<void> {
  await save('basket');
  await save('address, if there is one');
  await save('receipt');
}
