# Two commands do everything on a fresh Debian or Ubuntu with a Swift 6.2 toolchain: `make run` and `make test`.

SWIFT ?= swift
PREFIX ?= /usr/local
ARCHIVES = .build/archives
RELEASE = --configuration release --static-swift-stdlib --disable-local-rpath -Xlinker --gc-sections \
  -Xswiftc -L$(ARCHIVES)
BINARY = .build/release/rakor

.PHONY: run demo build test check-holidays bench lint format install uninstall requirements test-requirements clean

run: build
	$(BINARY)

demo: build
	$(BINARY) demo

build: requirements $(ARCHIVES)/libstdc++.a
	$(SWIFT) build $(RELEASE) --product rakor

# Swift needs little of the C++ library. In a folder that has only its archive that little is linked in; else its names
# would be looked up at every start, which takes longer than opening the database.
$(ARCHIVES)/libstdc++.a:
	mkdir -p $(ARCHIVES)
	ln -sf "$$(clang -print-file-name=libstdc++.a)" $@

test: test-requirements
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --disable-xctest

# Compares data/holidays.json with the package of PyPI; apart from `make test`, since it needs the network.
check-holidays:
	@sh .ci/require python3-venv /usr/bin/python3
	@python3 Tests/HolidayCheck/compare.py

bench: test-requirements $(ARCHIVES)/libstdc++.a
	@sh .ci/require gcc /usr/bin/cc
	@sh .ci/require valgrind /usr/bin/valgrind
	$(SWIFT) build $(RELEASE) --product rakor
	$(SWIFT) build $(RELEASE) --product rakor-bench
	.build/release/rakor-bench $(BINARY)

lint:
	$(SWIFT) format lint --strict --recursive --parallel Sources Tests Package.swift

format:
	$(SWIFT) format --in-place --recursive --parallel Sources Tests Package.swift

install: build
	install -D -s -m 755 $(BINARY) $(DESTDIR)$(PREFIX)/bin/rakor

uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/rakor

# The C libraries come from the distribution; nothing is asked for when they are already there.
requirements:
	@sh .ci/require libncurses-dev /usr/include/curses.h
	@sh .ci/require libsqlite3-dev /usr/include/sqlite3.h

test-requirements: requirements
	@sh .ci/require tmux /usr/bin/tmux
	@sh .ci/require binutils /usr/bin/readelf

clean:
	rm -rf .build
