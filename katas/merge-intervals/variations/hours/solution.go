package kata

import (
	"fmt"
	"regexp"
	"sort"
	"strconv"
)

type stretch struct{ begin, end int }

var twoTimes = regexp.MustCompile(`^(\d\d):([0-5]\d)-(\d\d):([0-5]\d)$`)

func OpeningHours(entries []string) ([]string, error) {
	stretches := make([]stretch, len(entries))
	for index, text := range entries {
		one, err := read(text)
		if err != nil {
			return nil, err
		}
		stretches[index] = one
	}
	sort.Slice(stretches, func(i, j int) bool { return stretches[i].begin < stretches[j].begin })

	merged := []stretch{}
	for _, next := range stretches {
		// In this order only the last one can still grow, and it may reach further than the one that joins it.
		last := len(merged) - 1
		if last < 0 || next.begin > merged[last].end {
			merged = append(merged, next)
		} else if next.end > merged[last].end {
			merged[last].end = next.end
		}
	}

	texts := make([]string, len(merged))
	for index, one := range merged {
		texts[index] = clock(one.begin) + "-" + clock(one.end)
	}
	return texts, nil
}

// read returns both times in minutes after midnight.
func read(text string) (stretch, error) {
	found := twoTimes.FindStringSubmatch(text)
	if found == nil {
		return stretch{}, fmt.Errorf("not two times: %q", text)
	}
	one := stretch{minutes(found[1], found[2]), minutes(found[3], found[4])}
	// With the end bounded, and the begin before it, no hour can be too large.
	if one.end > 24*60 || one.begin >= one.end {
		return stretch{}, fmt.Errorf("not a stretch of one day: %q", text)
	}
	return one, nil
}

// minutes takes digits only, so that reading them cannot fail.
func minutes(hour, minute string) int {
	hours, _ := strconv.Atoi(hour)
	rest, _ := strconv.Atoi(minute)
	return hours*60 + rest
}

func clock(minutes int) string {
	return fmt.Sprintf("%02d:%02d", minutes/60, minutes%60)
}
