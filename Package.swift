// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "rakor",
  products: [.executable(name: "rakor", targets: ["rakor"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .target(name: "RakorModel", swiftSettings: strict),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .target(name: "RakorStore", dependencies: ["RakorModel", "CSQLite"], swiftSettings: strict),
    .target(name: "RakorDocuments", dependencies: ["RakorModel"], swiftSettings: strict),
    .target(
      name: "CNcurses", cSettings: [.define("_FORTIFY_SOURCE", to: "3", .when(configuration: .release))],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "TerminalKit", dependencies: ["CNcurses"], swiftSettings: strict),
    .target(name: "RakorApp", dependencies: ["RakorModel", "TerminalKit"], swiftSettings: strict),
    .target(name: "CDataFiles", exclude: ["Data"]),
    .executableTarget(
      name: "rakor",
      dependencies: [
        "RakorModel", "RakorStore", "RakorDocuments", "TerminalKit", "RakorApp", "CDataFiles",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict,
      linkerSettings: [
        .unsafeFlags(["-Xclang-linker", "-pie", "-Xlinker", "-z", "-Xlinker", "now"]),
        .unsafeFlags(["-use-ld=lld", "-Xclang-linker", "-static-libgcc"], .when(configuration: .release)),
      ]),
    .testTarget(name: "RakorModelTests", dependencies: ["RakorModel"], swiftSettings: strict),
    .testTarget(
      name: "RakorStoreTests", dependencies: ["SampleOffice", "RakorStore", "RakorModel"], swiftSettings: strict),
    .testTarget(
      name: "RakorDocumentsTests", dependencies: ["SampleOffice", "RakorDocuments", "RakorStore", "RakorModel"],
      exclude: ["Golden"], swiftSettings: strict),
    .target(name: "CPseudoTerminal", path: "Tests/TerminalHarness/CPseudoTerminal"),
    .target(
      name: "TerminalHarness", dependencies: ["CPseudoTerminal"], path: "Tests/TerminalHarness",
      exclude: ["CPseudoTerminal"], swiftSettings: strict),
    .target(
      name: "SampleOffice", dependencies: ["RakorModel", "RakorStore", "RakorApp", "TerminalKit"],
      path: "Tests/SampleOffice", swiftSettings: strict),
    .testTarget(name: "TerminalKitTests", dependencies: ["TerminalKit"], swiftSettings: strict),
    .testTarget(
      name: "RakorAppTests", dependencies: ["SampleOffice", "RakorApp", "RakorModel", "RakorStore", "TerminalKit"],
      exclude: ["Pictures"],
      swiftSettings: strict),
    .testTarget(name: "RakorTests", dependencies: ["rakor", "RakorStore", "TerminalHarness"], swiftSettings: strict),
    .testTarget(name: "ShapeTests", swiftSettings: strict),
    .executableTarget(
      name: "rakor-bench",
      dependencies: ["RakorModel", "TerminalHarness", "CSQLite"],
      path: "Tests/Bench/Driver", swiftSettings: strict,
      linkerSettings: [.unsafeFlags(["-use-ld=lld"], .when(configuration: .release))]),
  ]
)
