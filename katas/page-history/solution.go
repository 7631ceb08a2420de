package kata

type PageHistory struct {
	shown []string
	at    int
}

func NewPageHistory(start string) *PageHistory {
	return &PageHistory{shown: []string{start}}
}

func (h *PageHistory) Visit(page string) {
	// Cutting the list here is what makes the steps ahead unreachable.
	h.shown = append(h.shown[:h.at+1], page)
	h.at++
}

func (h *PageHistory) Back() string {
	if h.at > 0 {
		h.at--
	}
	return h.shown[h.at]
}

func (h *PageHistory) Forward() string {
	if h.at < len(h.shown)-1 {
		h.at++
	}
	return h.shown[h.at]
}
