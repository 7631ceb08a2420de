package kata

func FolderTotals(sizes []int, holders []int) []int {
	totals := make([]int, len(sizes))
	for folder, size := range sizes {
		// A size belongs to its own folder and to every one on the way up. The cost is the depth for each folder.
		for above := folder; above != -1; above = holders[above] {
			totals[above] += size
		}
	}
	return totals
}
