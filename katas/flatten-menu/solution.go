package kata

type Entry struct {
	Label    string
	Children []Entry
}

func MenuPaths(menu []Entry) []string {
	paths := []string{}
	for _, entry := range menu {
		if len(entry.Children) == 0 {
			paths = append(paths, entry.Label)
		}
		// The paths below are complete from there on: they lack this one step.
		for _, path := range MenuPaths(entry.Children) {
			paths = append(paths, entry.Label+" > "+path)
		}
	}
	return paths
}
