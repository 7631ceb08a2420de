package kata

type Sample struct {
	At     int
	Status string
}

type Period struct {
	Status string
	Begin  int
	Until  int
}

func PeriodsOf(samples []Sample, end int) []Period {
	periods := []Period{}
	for index, sample := range samples {
		until := end
		if index+1 < len(samples) {
			until = samples[index+1].At
		}
		// What held for no time would part neighbours that belong together.
		if until == sample.At {
			continue
		}
		if last := len(periods) - 1; last >= 0 && periods[last].Status == sample.Status {
			periods[last].Until = until
		} else {
			periods = append(periods, Period{sample.Status, sample.At, until})
		}
	}
	return periods
}
