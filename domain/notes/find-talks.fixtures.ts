/**
 * Notes of many habits, all made up, with what is expected written inside: ⟦the title⟧ where its line is the talk's,
 * ⟨a speaker⟩ of the talk before, and ‖ on a line of its own where a talk's section ends before the next one begins.
 */
export interface TalkFixture {
  readonly habit: string;
  readonly name: string;
  readonly marked: string;
  readonly event?: string | null;
  readonly day?: string | null;
}

export const TALK_FIXTURES: readonly TalkFixture[] = [
  {
    habit: "org-mode, days over talks with property drawers",
    name: "confs/kubecon.org",
    event: "KubeCon EU 2023",
    day: "Wednesday",
    marked: `#+TITLE: KubeCon EU 2023
#+STARTUP: overview
* Wednesday
** TODO ⟦Scaling etcd beyond its comfort zone⟧ :etcd:
:PROPERTIES:
:SPEAKER: ⟨Marta Lindqvist⟩
:END:
- raft is the bottleneck
- learners help
*** Q&A
- how many keys? 8 GB
** ⟦Policies for people in a hurry⟧
:PROPERTIES:
:SPEAKER: ⟨Jon Ferrer⟩
:END:
- kyverno before OPA
‖
* Hallway track
- met the vendors
`,
  },
  {
    habit: "org-mode, one talk per top heading, keywords on top",
    name: "notes.org",
    event: "EmacsConf 2022",
    marked: `#+TITLE: EmacsConf 2022 notes
#+AUTHOR: someone

* ⟦Tree-sitter in practice⟧ (⟨Theodor Brandt⟩)
- incremental parsing
- faster than regexps
* ⟦Org for scientific papers⟧ (⟨Lucia Ferrante⟩)
- export to LaTeX
* ⟦Native compilation two years on⟧ (⟨Andrea Corallini⟩)
- libgccjit
`,
  },
  {
    habit: "plain text with time ranges, speakers on the line below",
    name: "javazone.txt",
    event: "JAVAZONE 2022",
    marked: `JAVAZONE 2022 - my notes
========================

09:00 - 10:00 ⟦Loom in production, one year later⟧
⟨Kari Nordmann⟩, Example AS
virtual threads just worked
pinning was the only surprise

10:20 - 11:20 ⟦Records, sealed types and you⟧
⟨Brian Getzler⟩
pattern matching replaces visitors

‖
11:20 - 12:00 Lunch

12:00 - 13:00 ⟦The JIT explained with pancakes⟧
⟨Monica Beckman⟩
tiered compilation
`,
  },
  {
    habit: "plain text, upper-case titles underlined with tildes",
    name: "bsides.txt",
    marked: `BSides Lisbon 2021

⟦Breaking car keys with a 20 euro radio⟧ - ⟨Rui Tavares⟩
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
rolling codes, replay, jam and replay

⟦Fuzzing firmware without the device⟧ - ⟨Ines Carvalho⟩
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
AFL plus unicorn
`,
  },
  {
    habit: "Japanese blog report",
    name: "jjug-ccc-2023.md",
    event: "JJUG CCC 2023",
    marked: `# JJUG CCC 2023 Spring 参加レポート

## はじめに

久しぶりのオフライン開催でした。

## ⟦仮想スレッドで変わる並行処理⟧ - ⟨山田 太郎⟩さん

資料: https://speakerdeck.com/yamada/virtual-threads

- 軽量スレッドの仕組み
- synchronizedに注意

## ⟦GraalVMネイティブイメージ実践⟧ - ⟨佐藤 花子⟩さん

- 起動が速い
- リフレクションの設定が大変

## ⟦レガシーコードとの付き合い方⟧ - ⟨鈴木 一郎⟩さん

- まずテストを書く
‖
## まとめ

とても勉強になりました。
`,
  },
  {
    habit: "Japanese, titles in brackets, speakers by label",
    name: "devsumi.md",
    marked: `# Developers Summit 2024 参加メモ

## 1日目

### 「⟦プラットフォームエンジニアリングはじめの一歩⟧」
登壇者: ⟨高橋 健⟩（株式会社サンプル）

- ゴールデンパスを作る
- #### まとめ

### 「⟦SREを組織に根付かせる⟧」
登壇者: ⟨田中 美咲⟩

- SLOは全員で決める

‖
## 2日目

### 「⟦生成AIと開発生産性⟧」
登壇者: ⟨伊藤 翔⟩
- Copilotの効果測定
`,
  },
  {
    habit: "Italian, front matter for one talk",
    name: "2023-10-12-kafka.md",
    event: "Codemotion Milan 2023",
    day: "2023-10-12",
    marked: `---
titolo: "⟦Kafka senza lacrime: lezioni da tre anni in produzione⟧"
relatore: ⟨Chiara Bellini⟩
evento: Codemotion Milan 2023
data: 2023-10-12
tag: [kafka, streaming]
---

## Contesto

Due data center, molti consumer.

## Cosa mi porto a casa

- usare lo schema registry da subito
- evitare i topic con troppe partizioni
`,
  },
  {
    habit: "Portuguese, numbered talks",
    name: "tdc.md",
    marked: `# Anotações do TDC 2022

## 1. ⟦Microsserviços: quando não usar⟧ — ⟨Fernanda Oliveira⟩

Monólito modular resolve 80% dos casos.

### Perguntas
- E o time?

## 2. ⟦Observabilidade com OpenTelemetry na prática⟧ — ⟨Thiago Moura⟩

Coletor como sidecar.

## 3. ⟦Do zero ao deploy com Terraform⟧ — ⟨Renata Campos⟩

Estado remoto no S3.
‖
## Conclusão

Evento excelente.
`,
  },
  {
    habit: "Obsidian, wiki links and tags",
    name: "2024-03-20 KubeCon day 2.md",
    event: "KubeCon EU 2024",
    marked: `---
tags: [conference, kubecon]
date: 2024-03-20
---
# KubeCon EU 2024 - Day 2
#conference/kubecon

## [[⟦Cilium at Scale in Multi-tenant Clusters⟧]]
Speaker:: [[⟨Liz Ricardo⟩]]
- eBPF everywhere #ebpf
- [[Hubble]] for flows

## [[⟦Backstage Adoption Without Tears⟧]]
Speaker:: [[⟨Pia Nilsson⟩]]
- catalogue first, see [[Backstage]]
`,
  },
  {
    habit: "one talk per file, labels under the title",
    name: "lambda-cold-starts.md",
    marked: `# ⟦Cold starts are a solved problem⟧

**Speaker:** ⟨Luca Mezzo⟩
**Event:** ServerlessDays Milano 2022
**Video:** https://www.youtube.com/watch?v=abcdefghijk

## SnapStart

restores a snapshot

## Provisioned concurrency

costs money
`,
  },
  {
    habit: "agenda list, each bullet a talk with notes nested below",
    name: "meetup.md",
    marked: `# Rust Meetup, May 2023

* **⟦Async without pain⟧** - ⟨Ingrid Solberg⟩
    * tokio is the default
    * avoid block_on inside tasks
* **⟦Embedded Rust on a 2 dollar chip⟧** - ⟨Pawel Nowicki⟩
    * embassy for async
    * probe-rs is great
* **⟦What is new in clippy⟧** - ⟨Sofia Marquez⟩
    * pedantic lints
`,
  },
  {
    habit: "agenda list with times",
    name: "mobile-day.md",
    marked: `# Mobile Dev Day

- 9:00 ⟦Compose Multiplatform: are we there yet?⟧ (⟨Katia Romero⟩)
  - iOS is beta
  - shared ViewModels work
- 9:45 ⟦Kotlin coroutines pitfalls⟧ (⟨Daniel Weber⟩)
  - GlobalScope is a smell
‖
- 10:30 Coffee break
- 11:00 ⟦SwiftUI performance⟧ (⟨Emma Larsson⟩)
  - Instruments 15
`,
  },
  {
    habit: "bold titles, no headings, speakers in italics",
    name: "frontend.md",
    marked: `Notes from React Summit 2022

**⟦Server Components, explained slowly⟧**
*⟨Dan Abramson⟩, Meta*

They never ship to the client.

**⟦State machines for humans⟧**
*⟨David Kourtney⟩, Stately*

XState v5 is coming.

**⟦The forgotten art of progressive enhancement⟧**
*⟨Rachel Andrews⟩*

Forms work without scripts.
`,
  },
  {
    habit: "Spanish, talks as third-level headings without speakers, sections repeated below",
    name: "apuntes.md",
    marked: `# Apuntes Commit Conf 2023

## Viernes

### ⟦Arquitectura hexagonal sin dogmas⟧
#### Resumen
Puertos y adaptadores.
#### Lo que me llevo
Empezar por el dominio.

### ⟦Accesibilidad desde el primer commit⟧
#### Resumen
axe en el pipeline.

‖
## Sábado

### ⟦Cómo mantener un monorepo de 400 paquetes⟧
#### Resumen
Nx con caché remota.
`,
  },
  {
    habit: "Spanish, ponente label with title headings",
    name: "pycones.md",
    marked: `# PyConES 2022

## ⟦Tipado gradual en código heredado⟧
Ponente: ⟨Elena Garmendia⟩

mypy en modo estricto solo en módulos nuevos.

## ⟦Asyncio por dentro⟧
Ponente: ⟨Iker Zubiri⟩

El event loop no es magia.
`,
  },
  {
    habit: "French, presented by",
    name: "mixit.md",
    marked: `# MiXiT 2023 - compte rendu

## ⟦Éco-conception web : par où commencer⟧
*par ⟨Camille Duroc⟩*

Mesurer avant d'optimiser.

## ⟦Dette technique : négocier avec le métier⟧
*par ⟨Yannick Lebreton⟩ et ⟨Sophie Marchal⟩*

Rendre visible.
‖
## Bilan

Une belle édition.
`,
  },
  {
    habit: "German, speakers after a pipe, tracks as groups",
    name: "javaland.md",
    marked: `# JavaLand 2019

## Track A

### ⟦Quarkus im Alltag⟧ | ⟨Jens Petersen⟩
Schnelle Starts.

### ⟦Testcontainers überall⟧ | ⟨Sandra Köhler⟩
Docker in der CI.

‖
## Track B

### ⟦Module oder Microservices?⟧ | ⟨Oliver Drost⟩
Modulithen.
`,
  },
  {
    habit: "table of sessions with takeaways",
    name: "reinvent-table.md",
    marked: `# AWS re:Invent 2022 sessions

| Session | Speaker | Takeaways |
|---|---|---|
| ⟦Deep dive on DynamoDB single-table design⟧ | ⟨Alex Debrook⟩ | model access patterns first |
| ⟦Step Functions for data pipelines⟧ | ⟨Priya Raman⟩ | distributed map is the new default |
`,
  },
  {
    habit: "session codes in headings, no speakers",
    name: "reinvent.md",
    marked: `# re:Invent 2019

## ⟦ARC307-R: Serverless architectural patterns⟧

- event driven

## ⟦DAT403: Amazon DynamoDB deep dive⟧

- adaptive capacity

## ⟦CON205: Getting started with EKS⟧

- managed node groups
`,
  },
  {
    habit: "AsciiDoc",
    name: "qcon.adoc",
    marked: `= QCon London 2020
:toc:

== ⟦Rethinking reactive⟧
_⟨Oleh Dokuka⟩_

Backpressure matters.

----
code()
----

=== Questions
none

== ⟦Chaos engineering for teams⟧
_⟨Casey Rosenberg⟩_

Start with game days.
`,
  },
  {
    habit: "labelled plain text, talks one after another",
    name: "devconf.txt",
    marked: `Title: ⟦Immutable desktops for fun⟧
Speaker: ⟨Jiri Konecny⟩
Room: D105

ostree based images. Rollback is cheap.

Title: ⟦Building RPMs without root⟧
Speaker: ⟨Lucie Horakova⟩
Room: D206

mock and podman.
`,
  },
  {
    habit: "a lone talk without any speaker",
    name: "event-sourcing.md",
    marked: `# ⟦Event sourcing in anger⟧

## Why

audit

## Snapshots

every 100 events

## Pitfalls

versioning of events
`,
  },
  {
    habit: "a wiki page in equals signs",
    name: "fosdem.txt",
    marked: `== FOSDEM 2018, Sunday ==

=== ⟦PipeWire: replacing two daemons⟧ ===
by ⟨Wim Taelmans⟩

video and audio graph

=== ⟦Booting in one second⟧ ===
by ⟨Jan Altenburg⟩

drop the initramfs
`,
  },
  {
    habit: "no talk at all: a list of topics heard at a conference",
    name: "todo.md",
    marked: `# DevOpsDays Ghent 2019 notes

- Rust
- Kubernetes operators
- WebAssembly
`,
  },
];
