/** Success that teaches most: enough goes wrong to learn from, not so much that nothing holds (Wilson et al. 2019). */
export const bestChance = 0.85;
