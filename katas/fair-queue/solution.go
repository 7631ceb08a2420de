package kata

type FairQueue struct {
	limit     int
	preferred []string
	others    []string
	// How many were served in a row while somebody else was passed over.
	passed int
}

func NewFairQueue(limit int) *FairQueue {
	return &FairQueue{limit: limit}
}

func (f *FairQueue) Enter(job string, urgent bool) {
	if urgent {
		f.preferred = append(f.preferred, job)
	} else {
		f.others = append(f.others, job)
	}
}

func (f *FairQueue) Serve() *string {
	switch {
	case len(f.others) > 0 && (f.passed >= f.limit || len(f.preferred) == 0):
		f.passed = 0
		return takeFirst(&f.others)
	case len(f.preferred) > 0:
		// Nobody is passed over where nobody else waits.
		if len(f.others) > 0 {
			f.passed++
		}
		return takeFirst(&f.preferred)
	default:
		return nil
	}
}

func (f *FairQueue) Waiting() int {
	return len(f.preferred) + len(f.others)
}

func takeFirst(queue *[]string) *string {
	first := (*queue)[0]
	*queue = (*queue)[1:]
	return &first
}
