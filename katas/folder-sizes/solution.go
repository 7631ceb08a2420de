package kata

type Folder struct {
	Name  string
	Size  int
	Inner []Folder
}

func HeavyFolders(root Folder, limit int) []string {
	heavy := []string{}
	// Post-order: the totals come up, so everything inside is known when its holder's turn comes.
	var measure func(current Folder) int
	measure = func(current Folder) int {
		total := current.Size
		for _, part := range current.Inner {
			total += measure(part)
		}
		if total >= limit {
			heavy = append(heavy, current.Name)
		}
		return total
	}
	measure(root)
	return heavy
}
