package kata

type Batcher struct {
	batchSize int
	waiting   []string
}

func NewBatcher(batchSize int) *Batcher {
	return &Batcher{batchSize: batchSize}
}

func (b *Batcher) Accept(row string) []string {
	b.waiting = append(b.waiting, row)
	if len(b.waiting) < b.batchSize {
		return []string{}
	}
	return b.Finish()
}

func (b *Batcher) Finish() []string {
	batch := b.waiting
	// A new list: the old one belongs to the caller from now on.
	b.waiting = []string{}
	return batch
}
