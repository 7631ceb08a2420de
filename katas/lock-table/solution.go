package kata

import "fmt"

type LockTable struct {
	holders map[string]string
	// Who waits for it, the longest in front.
	queues map[string][]string
	// What each one that waits is waiting for.
	awaited map[string]string
}

func NewLockTable() *LockTable {
	return &LockTable{holders: map[string]string{}, queues: map[string][]string{}, awaited: map[string]string{}}
}

func (l *LockTable) Request(owner string, lock string) (bool, error) {
	if err := l.mustNotWait(owner); err != nil {
		return false, err
	}
	if _, held := l.holders[lock]; !held {
		l.holders[lock] = owner
		return true, nil
	}
	if l.leadsTo(owner, lock) {
		return false, fmt.Errorf("%s would wait for %s for ever", owner, lock)
	}
	l.queues[lock] = append(l.queues[lock], owner)
	l.awaited[owner] = lock
	return false, nil
}

func (l *LockTable) Release(owner string, lock string) (*string, error) {
	if err := l.mustNotWait(owner); err != nil {
		return nil, err
	}
	if holder, held := l.holders[lock]; !held || holder != owner {
		return nil, fmt.Errorf("%s does not have %s", owner, lock)
	}
	queue := l.queues[lock]
	if len(queue) == 0 {
		delete(l.holders, lock)
		return nil, nil
	}
	next := queue[0]
	l.queues[lock] = queue[1:]
	l.holders[lock] = next
	delete(l.awaited, next)
	return &next, nil
}

func (l *LockTable) mustNotWait(owner string) error {
	if wanted, waits := l.awaited[owner]; waits {
		return fmt.Errorf("%s waits for %s", owner, wanted)
	}
	return nil
}

// leadsTo goes from what is wanted to who has it, to what that one waits for, and so on: a chain, since each waits
// for one.
func (l *LockTable) leadsTo(owner, wanted string) bool {
	for waits := true; waits; {
		holder := l.holders[wanted]
		if holder == owner {
			return true
		}
		wanted, waits = l.awaited[holder]
	}
	return false
}
