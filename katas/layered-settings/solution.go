package kata

import "strings"

func EffectiveSettings(layers []map[string]*string) map[string]string {
	result := map[string]string{}
	for _, entries := range layers {
		// All removals first: they reach only into what was there before.
		for name, value := range entries {
			if value == nil {
				drop(result, name)
			}
		}
		for name, value := range entries {
			if value != nil {
				result[name] = *value
			}
		}
	}
	return result
}

// drop removes the name and everything beneath it.
func drop(result map[string]string, above string) {
	for name := range result {
		if name == above || strings.HasPrefix(name, above+".") {
			delete(result, name)
		}
	}
}
