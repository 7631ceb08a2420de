package kata

import "fmt"

type VanLoader struct {
	limit   int
	waiting []string
	total   int
}

func NewVanLoader(limit int) *VanLoader {
	return &VanLoader{limit: limit}
}

func (v *VanLoader) Load(parcel string, weight int) ([]string, error) {
	// Before anything changes, so that an error leaves all as it was.
	if weight > v.limit {
		return nil, fmt.Errorf("no van can carry %d; the limit is %d", weight, v.limit)
	}
	leaving := []string{}
	if v.total+weight > v.limit {
		leaving = v.Depart()
	}
	v.waiting = append(v.waiting, parcel)
	v.total += weight
	return leaving, nil
}

func (v *VanLoader) Depart() []string {
	leaving := v.waiting
	v.waiting = []string{}
	v.total = 0
	return leaving
}
