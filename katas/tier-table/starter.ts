export function discount(total: number, tier: string): number {
  if (total < 0) throw new Error('A total cannot be below zero.');
  if (tier === 'bronze') {
    const share = Math.floor((total * 2) / 100);
    if (share > 500) return 500;
    return share;
  } else if (tier === 'silver') {
    const share = Math.floor((total * 5) / 100);
    if (share > 1000) return 1000;
    return share;
  } else if (tier === 'gold') {
    const share = Math.floor((total * 8) / 100);
    if (share > 2000) return 2000;
    return share;
  } else if (tier === 'platinum') {
    const share = Math.floor((total * 12) / 100);
    if (share > 5000) return 5000;
    return share;
  } else if (tier === 'staff') {
    const share = Math.floor((total * 30) / 100);
    if (share > 10000) return 10000;
    return share;
  }
  return 0;
}
