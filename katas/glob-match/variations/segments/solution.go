package kata

type Rule struct {
	Keep  bool
	Parts []string
}

func KeptFiles(rules []Rule, files [][]string) [][]string {
	kept := [][]string{}
	for _, file := range files {
		if isKept(rules, file) {
			kept = append(kept, file)
		}
	}
	return kept
}

func isKept(rules []Rule, file []string) bool {
	for index := len(rules) - 1; index >= 0; index-- {
		if fits(rules[index].Parts, file) {
			return rules[index].Keep
		}
	}
	return true
}

func fits(parts, file []string) bool {
	if len(parts) == 0 {
		return len(file) == 0
	}
	first, rest := parts[0], parts[1:]
	// Nothing, or one part of the path and then still two stars.
	if first == "**" {
		return fits(rest, file) || (len(file) > 0 && fits(parts, file[1:]))
	}
	return len(file) > 0 && (first == "*" || first == file[0]) && fits(rest, file[1:])
}
