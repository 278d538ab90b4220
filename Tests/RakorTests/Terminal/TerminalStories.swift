import TerminalHarness
import Testing

/// The real program on a terminal; one test after the other, so that a busy machine makes none of them late.
@Suite(.serialized, .enabled(if: Tmux.isAvailable))
struct TerminalStories {}
