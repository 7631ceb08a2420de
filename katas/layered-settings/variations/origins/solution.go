package kata

import (
	"fmt"
	"sort"
	"strings"
)

type Row struct {
	Source string
	Key    string
	Value  string
}

func ExplainSettings(order []string, rows []Row) ([]string, error) {
	known := map[string]bool{}
	for _, source := range order {
		known[source] = true
	}
	keys := []string{}
	// By key, the value by source.
	settings := map[string]map[string]string{}
	for _, row := range rows {
		if !known[row.Source] {
			return nil, fmt.Errorf("there is no source %q", row.Source)
		}
		if settings[row.Key] == nil {
			settings[row.Key] = map[string]string{}
			keys = append(keys, row.Key)
		}
		settings[row.Key][row.Source] = row.Value
	}

	sort.Strings(keys)
	lines := []string{}
	for _, key := range keys {
		lines = append(lines, lineOf(key, settings[key], order))
	}
	return lines, nil
}

func lineOf(key string, values map[string]string, order []string) string {
	given := []string{}
	for _, source := range order {
		if _, there := values[source]; there {
			given = append(given, source)
		}
	}
	last := len(given) - 1
	line := fmt.Sprintf("%s=%s (%s)", key, values[given[last]], given[last])
	if last > 0 {
		line += " instead of " + strings.Join(given[:last], ", ")
	}
	return line
}
