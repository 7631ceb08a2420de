package kata

type entry struct {
	listener string
	once     bool
}

type EventEmitter struct {
	// By event, in the order they were added.
	entries map[string][]entry
}

func NewEventEmitter() *EventEmitter {
	return &EventEmitter{entries: map[string][]entry{}}
}

func (e *EventEmitter) Subscribe(event string, listener string) {
	e.entries[event] = append(e.entries[event], entry{listener: listener})
}

func (e *EventEmitter) SubscribeOnce(event string, listener string) {
	e.entries[event] = append(e.entries[event], entry{listener: listener, once: true})
}

func (e *EventEmitter) Unsubscribe(event string, listener string) bool {
	entries := e.entries[event]
	for index, each := range entries {
		if each.listener == listener {
			e.entries[event] = append(entries[:index], entries[index+1:]...)
			return true
		}
	}
	return false
}

func (e *EventEmitter) Emit(event string) []string {
	called := []string{}
	staying := []entry{}
	for _, each := range e.entries[event] {
		called = append(called, each.listener)
		if !each.once {
			staying = append(staying, each)
		}
	}
	e.entries[event] = staying
	return called
}
