#!/usr/bin/env python3
"""Draws the pictures of the demo: flat scenes in the colours of the look, all of them our own.

    python3 src/demo-pictures/draw.py <folder>      writes an SVG for each scene

README.md says how they become the PNG files under src/main/resources/demo/pictures.
"""
import pathlib
import random
import sys

PAPER, TINT, LAND, SAND = '#fffdfa', '#f8e7df', '#ebe3d6', '#ddd4c7'
BRICK, RED, DEEP = '#a5482f', '#7c2d19', '#521a0d'
GREEN, MOSS, LEAF = '#58803f', '#2c5f2d', '#a6c98b'
STEEL, NAVY, WATER, SKY = '#4b6478', '#24313b', '#9fc4cf', '#d9e8ec'
LAMP, SUN, COAL, PLUM = '#ffbf2e', '#ffd878', '#1b1715', '#6d2a5c'
SKINS = ['#f1c7a3', '#d99f73', '#a86b43', '#7a4a2c', '#e8b48c']
W, H = 1200, 750
SCENES = {}


def scene(draw):
    SCENES[draw.__name__.replace('_', '-')] = draw
    return draw


def rect(x, y, w, h, fill, r=0, more=''):
    return f'<rect x="{x}" y="{y}" width="{w}" height="{h}" fill="{fill}"{f" rx={chr(34)}{r}{chr(34)}" if r else ""} {more}/>'


def disc(x, y, r, fill, more=''):
    return f'<circle cx="{x}" cy="{y}" r="{r}" fill="{fill}" {more}/>'


def oval(x, y, rx, ry, fill):
    return f'<ellipse cx="{x}" cy="{y}" rx="{rx}" ry="{ry}" fill="{fill}"/>'


def path(d, fill='none', stroke='', width=0):
    line = f' stroke="{stroke}" stroke-width="{width}" stroke-linecap="round" stroke-linejoin="round"' if stroke else ''
    return f'<path d="{d}" fill="{fill or "none"}"{line}/>'


def poly(points, fill):
    return f'<polygon points="{" ".join(f"{x},{y}" for x, y in points)}" fill="{fill}"/>'


def at(x, y, what, size=1.0, turn=0, flip=False):
    return f'<g transform="translate({x} {y}) rotate({turn}) scale({-size if flip else size} {size})">{what}</g>'


def ground(back, floor, line=560):
    return rect(0, 0, W, H, back) + rect(0, line, W, H - line, floor)


def seams():
    """The ground of every picture out of doors: layers that break and go on."""
    out = ''
    for y, h, fill in ((690, 14, GREEN), (704, 18, BRICK), (722, 12, STEEL), (734, 16, COAL)):
        out += poly([(0, y), (780, y), (800, y + h), (0, y + h)], fill) + poly([(790, y + 9), (W, y + 9), (W, y + h + 9), (806, y + h + 9)], fill)
    return out


def hair(kind, fill):
    return {
        'short': path('M-46-6a46 46 0 0 1 92 0l-6 0a60 44 0 0 0-80 0z', fill),
        'long': path('M-48 50v-54a48 48 0 0 1 96 0v54h-18v-46a66 44 0 0 0-60 0v46z', fill),
        'bun': disc(0, -54, 20, fill) + path('M-46-4a46 46 0 0 1 92 0a66 40 0 0 0-92 0z', fill),
        'scarf': path('M-54 62c-8-40-6-110 54-110s62 70 54 110c-30 18-78 18-108 0z', fill),
        'cap': path('M-46-8a46 42 0 0 1 92 0h22v12h-114z', fill),
        'beard': path('M-46-6a46 46 0 0 1 92 0l-6 0a60 44 0 0 0-80 0zM-42 8c0 60 84 60 84 0c-10 22-74 22-84 0z', fill),
        'none': '',
    }[kind]


def person(coat, skin=0, head='short', dark=COAL, arms='down', legs=True, trousers=NAVY):
    """About 330 high, standing on 0: head, coat, legs."""
    tone = SKINS[skin]
    out = ''
    if head == 'long':
        out += at(0, -272, path('M-48 64v-66a48 48 0 0 1 96 0v66z', dark))
    if legs:
        out += rect(-44, -110, 38, 110, trousers) + rect(6, -110, 38, 110, trousers) + rect(-50, -12, 50, 14, COAL, 6) + rect(4, -12, 50, 14, COAL, 6)
    reach = {
        'down': path('M-62-196v90M62-196v90', '', coat, 34) + disc(-62, -94, 17, tone) + disc(62, -94, 17, tone),
        'hold': path('M-62-196q-6 70 40 78M62-196q6 70-40 78', '', coat, 34) + disc(-16, -118, 17, tone) + disc(16, -118, 17, tone),
        'up': path('M-62-196v84M62-196l44-82', '', coat, 34) + disc(-62, -98, 17, tone) + disc(108, -292, 17, tone),
        'out': path('M-62-196v84M62-196l86 26', '', coat, 34) + disc(-62, -98, 17, tone) + disc(156, -166, 17, tone),
    }[arms]
    body = path('M-78-90v-92q0-44 44-44h68q44 0 44 44v92z', coat)
    scarfed = head == 'scarf'
    face = disc(0, -272, 44, tone)
    top = '' if scarfed else at(0, -272, hair(head if head != 'long' else 'short', dark))
    if scarfed:
        face = at(0, -272, path('M-54 62c-8-40-6-112 54-112s62 72 54 112c-30 18-78 18-108 0z', dark)) + oval(0, -266, 33, 38, tone)
    return out + body + (reach) + rect(-14, -238, 28, 22, tone if not scarfed else dark) + face + top


def child(coat, skin=1, head='short', dark=COAL, arms='down'):
    return at(0, 0, person(coat, skin, head, dark, arms), .68)


def box(w=150, h=110, fill=BRICK, tape=COAL):
    return rect(-w / 2, -h, w, h, fill) + rect(-12, -h, 24, h * .42, tape) + rect(-w / 2, -h, w, 12, RED if fill == BRICK else DEEP)


def table(w, h=150, top=RED, leg=DEEP):
    return rect(-w / 2 + 30, -h, 22, h, leg) + rect(w / 2 - 52, -h, 22, h, leg) + rect(-w / 2, -h - 22, w, 26, top, 4)


def window(w=220, h=220, glass=SKY, frame=PAPER):
    return rect(0, 0, w, h, frame) + rect(14, 14, w / 2 - 21, h - 28, glass) + rect(w / 2 + 7, 14, w / 2 - 21, h - 28, glass)


def lamp_hanging(x, length=150):
    return path(f'M{x} 0v{length}', '', COAL, 5) + path(f'M{x - 56} {length + 46}q0-52 56-52t56 52z', COAL) + disc(x, length + 50, 20, LAMP)


def tree(size=1.0, leaf=GREEN):
    return at(0, 0, rect(-14, -130, 28, 130, DEEP) + disc(0, -210, 96, leaf) + disc(-64, -160, 62, leaf) + disc(66, -160, 62, leaf), size)


def heap(fill=GREEN):
    """A slag heap with a sign on top."""
    return poly([(0, 0), (170, -150), (270, -150), (360, -250), (470, -250), (760, 0)], fill) + path('M386-250l28-54l28 54l-14-40h-28z', COAL)


def sun(x=1020, y=150, r=70):
    return disc(x, y, r, LAMP)


def cup(fill=PAPER, steam=True):
    out = rect(-26, -44, 52, 44, fill, 8) + path('M26-36q24 2 20 18t-22 10', '', fill, 8)
    return out + (path('M-12-58q-10-14 0-28t0-28M12-58q-10-14 0-28t0-28', '', SAND, 5) if steam else '')


def book(w, h, fill):
    return rect(0, -h, w, h, fill, 3) + rect(6, -h + 16, w - 12, 8, LAMP)


def plant():
    return poly([(-34, 0), (34, 0), (44, -70), (-44, -70)], BRICK) + path('M0-70q-60-40-70-120q60 10 70 120q-10-90 40-150q40 60-40 150q30-60 90-66q-10 60-90 66z', GREEN)


def bubble(w, h, fill, words, ink=COAL, flip=False):
    tail = f'M{-w / 2 + 40} {h / 2 - 4}l-14 46l58-44z' if not flip else f'M{w / 2 - 40} {h / 2 - 4}l14 46l-58-44z'
    return rect(-w / 2, -h / 2, w, h, fill, 22) + path(tail, fill) + f'<text x="0" y="14" font-family="Noto Sans, Noto Sans Arabic, sans-serif" font-size="44" font-weight="700" text-anchor="middle" fill="{ink}">{words}</text>'


# ---------------------------------------------------------------- the scenes

@scene
def bus():
    o = ground(SKY, SAND, 600) + sun(1040, 130) + at(60, 600, heap(LEAF), 1.1) + at(980, 600, tree(1.1))
    o += rect(230, 280, 640, 270, BRICK, 26) + rect(230, 470, 640, 80, RED) + rect(262, 318, 120, 110, WATER, 8)
    for x in (404, 546, 688):
        o += rect(x, 318, 122, 110, WATER, 8)
    o += rect(812, 318, 58, 190, NAVY) + rect(300, 244, 250, 40, COAL, 6)
    o += '<text x="425" y="275" font-family="sans-serif" font-size="30" font-weight="700" text-anchor="middle" fill="#ffbf2e">RUHR 0,00 €</text>'
    for x in (350, 740):
        o += disc(x, 560, 52, COAL) + disc(x, 560, 22, SAND)
    o += at(330, 428, disc(0, -56, 26, SKINS[1]) + rect(-36, -34, 72, 34, PLUM, 12)) + at(610, 428, disc(0, -56, 26, SKINS[3]) + rect(-36, -34, 72, 34, MOSS, 12))
    o += rect(1010, 250, 12, 350, COAL) + disc(1016, 236, 44, MOSS) + '<text x="1016" y="252" font-family="sans-serif" font-size="46" font-weight="700" text-anchor="middle" fill="#fff">H</text>'
    return o + at(1090, 602, person(STEEL, 2, 'bun'), .86) + at(950, 602, child(LAMP, 0), .86) + seams()


@scene
def packing():
    o = ground(TINT, LAND) + at(110, 90, window(260, 200)) + lamp_hanging(600, 110)
    for i, (x, w, h, c) in enumerate(((930, 180, 130, BRICK), (1090, 150, 110, STEEL), (960, 150, 110, GREEN), (1100, 130, 90, BRICK), (1020, 140, 90, LAMP))):
        y = 560 - (0 if i < 2 else 130 if i < 4 else 240)
        o += at(x, y, box(w, h, c))
    o += at(300, 600, person(MOSS, 3, 'short', arms='hold')) + at(300, 486, box(130, 90, LAMP, BRICK))
    o += at(840, 600, person(PLUM, 0, 'scarf', NAVY, 'out'), flip=True)
    o += at(570, 640, table(460)) + at(470, 470, box(150, 100)) + at(650, 470, box(170, 130, STEEL))
    return o + at(660, 344, rect(-60, -24, 120, 24, PAPER) + rect(-50, -44, 100, 20, LAMP) + rect(-56, -66, 112, 22, GREEN))


@scene
def convoy():
    o = ground(SUN, SAND, 520) + disc(880, 520, 150, LAMP) + at(-40, 520, heap(GREEN), 1.2) + at(700, 520, heap(LEAF), .8)
    o += poly([(0, 600), (W, 560), (W, 700), (0, 700)], COAL) + path('M40 660L1180 622', '', LAMP, 6).replace('stroke-linecap', 'stroke-dasharray="60 46" stroke-linecap')
    for x, y, s, c in ((820, 600, .66, STEEL), (500, 624, .84, BRICK), (130, 650, 1.0, MOSS)):
        o += at(x, y, rect(0, -190, 270, 160, PAPER, 6) + rect(0, -60, 270, 30, c) + path('M280-30v-120h70l40 60v60z', c) + path('M296-136h48l24 44h-72z', WATER)
                + disc(60, -22, 34, COAL) + disc(60, -22, 14, SAND) + disc(320, -22, 34, COAL) + disc(320, -22, 14, SAND) + path('M118-144h34v26h26v34h-26v26h-34v-26h-26v-34h26z', c), s)
    return o + seams()


@scene
def station():
    o = ground(SKY, LAND, 580) + poly([(0, 0), (W, 0), (W, 120), (600, 40), (0, 120)], STEEL)
    for x in range(60, 1200, 180):
        o += rect(x, 90, 14, 490, STEEL)
    o += disc(600, 180, 60, PAPER) + path('M600 180v-36M600 180l26 16', '', COAL, 7) + rect(0, 470, 300, 110, BRICK, 16) + rect(20, 490, 110, 50, WATER) + rect(150, 490, 110, 50, WATER)
    o += at(820, 640, table(420, 150, BRICK)) + rect(640, 300, 360, 60, RED) + poly([(640, 360), (1000, 360), (1020, 396), (620, 396)], BRICK)
    o += '<text x="820" y="344" font-family="sans-serif" font-size="44" font-weight="700" text-anchor="middle" fill="#fff">i</text>'
    o += rect(640, 390, 12, 120, COAL) + rect(988, 390, 12, 120, COAL)
    o += at(820, 606, person('#c4321f', 2, 'bun', legs=False)) + at(820, 640, table(420, 150, BRICK)) + at(730, 468, cup()) + at(900, 468, cup(LAMP))
    o += at(420, 640, person(NAVY, 0, 'long', '#5b3a1e', 'out')) + at(300, 640, child(LAMP, 0, 'cap', MOSS))
    return o + at(510, 640, rect(-40, -120, 80, 110, PLUM, 10) + path('M-16-120v-26h32v26', '', COAL, 8) + disc(-24, -6, 10, COAL) + disc(24, -6, 10, COAL))


@scene
def blankets():
    o = ground(LAND, SAND, 520) + ''.join(at(x, 70, window(180, 130)) for x in (80, 300, 520, 740, 960))
    o += rect(0, 240, W, 14, STEEL) + path('M60 520l60-200h960l60 200', '', PAPER, 6)
    def pile(colours):
        y, out = 0, ''
        for c in colours:
            out += rect(-130, y - 46, 260, 44, c, 18) + rect(-130, y - 30, 260, 6, PAPER, 0, 'opacity=".5"')
            y -= 46
        return out
    o += at(240, 640, pile([STEEL, BRICK, LAMP, GREEN])) + at(560, 660, pile([PLUM, STEEL, BRICK, GREEN, LAMP, STEEL])) + at(880, 640, pile([GREEN, LAMP, BRICK]))
    for x, c in ((1060, MOSS), (1110, BRICK)):
        o += at(x, 650, rect(-34, -150, 60, 150, c, 28) + rect(-34, -96, 60, 10, PAPER))
    return o + at(730, 650, person(RED, 4, 'long', '#3a2415', 'hold')) + at(730, 540, rect(-100, -30, 200, 30, WATER, 14) + rect(-100, -62, 200, 32, LAMP, 14))


@scene
def coats():
    o = ground(TINT, LAND) + at(880, 80, window(240, 210)) + rect(120, 170, 640, 14, STEEL) + rect(120, 170, 14, 420, STEEL) + rect(746, 170, 14, 420, STEEL)
    for i, c in enumerate((BRICK, LAMP, STEEL, GREEN, PLUM)):
        x = 205 + i * 118
        o += path(f'M{x} 176q-16 10 0 26', '', COAL, 5) + at(x, 206, path('M-20 0h40l44 40l-10 84l-24-20v110h-60v-110l-24 20l-10-84z', c) + path('M0 10v190', '', PAPER, 4) + disc(10, 70, 5, PAPER) + disc(10, 110, 5, PAPER))
    for i, c in enumerate((COAL, MOSS, BRICK)):
        o += at(180 + i * 130, 592, path('M0 0v-70h36v44l40 6v20z', c) + path('M44 0v-70h36v44l40 6v20z', c))
    o += at(960, 650, person(MOSS, 1, 'scarf', BRICK, 'hold')) + at(820, 650, child(LAMP, 2, 'short', COAL, 'up'))
    return o + at(960, 560, path('M-20 0h40l44 40l-10 84l-24-20v90h-60v-90l-24 20l-10-84z', STEEL), .8)


@scene
def interpreting():
    o = ground(PAPER, LAND) + rect(0, 0, W, 560, TINT) + at(930, 70, window(190, 210)) + at(90, 560, plant(), 1.2)
    o += at(320, 640, person(STEEL, 1, 'beard', COAL, 'down')) + at(600, 640, person(BRICK, 4, 'bun', '#5b3a1e', 'out')) + at(890, 640, person(PAPER, 2, 'short', COAL, 'hold'))
    o += rect(862, 420, 56, 120, PAPER) + path('M872 410q20 60 40 0', '', STEEL, 6) + disc(892, 444, 10, STEEL)
    o += at(600, 690, table(760, 140))
    return o + at(260, 160, bubble(220, 110, LAMP, 'مرحبا')) + at(560, 130, bubble(240, 110, MOSS, 'Добрий день', '#fff').replace('font-size="44"', 'font-size="34"')) + at(830, 200, bubble(200, 100, STEEL, 'Hallo', '#fff', True))


@scene
def clinic():
    o = ground(SKY, LAND) + rect(80, 100, 240, 300, PAPER, 8) + path('M176 190h48v60h60v48h-60v60h-48v-60h-60v-48h60z', '#a50f34') + rect(930, 140, 200, 260, STEEL, 8)
    for i in range(3):
        o += rect(950, 164 + i * 78, 160, 62, PAPER, 4) + ''.join(rect(966 + j * 36, 186 + i * 78, 24, 40, c, 4) for j, c in enumerate((BRICK, LAMP, GREEN, WATER)))
    o += at(470, 640, person(PAPER, 3, 'bun', COAL, 'out')) + path('M446 410q24 70 48 0', '', NAVY, 7) + disc(470, 456, 12, NAVY)
    o += rect(620, 520, 420, 40, BRICK, 12) + rect(650, 560, 20, 110, DEEP) + rect(990, 560, 20, 110, DEEP) + rect(620, 506, 420, 18, PAPER, 6)
    return o + at(830, 560, person(LAMP, 0, 'scarf', PLUM, 'hold', True, STEEL), .86) + at(722, 556, child(GREEN, 0, 'short'), .86)


@scene
def tools():
    o = ground(LAND, SAND) + rect(140, 90, 700, 300, STEEL, 8)
    for x, d in ((220, 'M0 0v150M-26 0h52v40h-52z'), (340, 'M0 30v160M-30 0l30 34l30-34'), (470, 'M0 0v60M-16 60h32v110h-32z'), (600, 'M-50 0l100 130M-50 130l100-130'), (730, 'M0 0v180M0 0h70v34h-70')):
        o += at(x, 140, path(d, LAMP, LAMP, 14))
    o += at(420, 650, table(620, 150)) + at(250, 478, rect(-100, -110, 200, 110, '#c4321f', 14) + rect(-110, -128, 220, 20, COAL, 8) + disc(-46, -56, 26, COAL) + disc(-46, -56, 10, PAPER) + rect(10, -80, 66, 50, COAL, 6) + rect(18, -72, 22, 12, LAMP) + path('M-110-118v118M110-118v118', '', COAL, 12))
    o += at(560, 478, path('M-110-20c40-90 120 70 180-10s60 40 60 40', '', BRICK, 16) + rect(120, -20, 44, 30, COAL, 6))
    return o + at(950, 650, person(MOSS, 1, 'cap', LAMP, 'up')) + at(1058, 384, rect(-8, -60, 16, 90, COAL, 4) + rect(-22, -86, 44, 34, STEEL, 6), 1, 20)


@scene
def room():
    o = ground('#f3e2ee', LAND) + at(120, 90, window(280, 250, '#bcd7e6')) + lamp_hanging(600, 120) + rect(520, 470, 560, 110, PAPER, 16) + rect(500, 380, 36, 240, RED, 8) + rect(1070, 430, 28, 190, RED, 8) + rect(540, 440, 150, 60, WATER, 20) + rect(700, 452, 372, 128, BRICK, 14) + rect(700, 500, 372, 14, LAMP)
    o += at(280, 620, ''.join(rect(-110 + i * 44, -170, 12, 150, RED) for i in range(6)) + rect(-120, -180, 246, 16, RED, 6) + rect(-120, -60, 246, 40, LAMP, 8) + rect(-116, -24, 14, 34, RED) + rect(108, -24, 14, 34, RED))
    o += at(860, 452, oval(0, -26, 74, 28, COAL) + disc(-66, -44, 26, COAL) + poly([(-86, -58), (-80, -84), (-66, -66)], COAL) + poly([(-62, -66), (-50, -84), (-46, -58)], COAL) + path('M70-24q50 10 60-30', '', COAL, 12) + disc(-74, -46, 4, LAMP) + disc(-58, -46, 4, LAMP))
    return o + oval(620, 690, 360, 34, PLUM) + oval(620, 690, 300, 22, '#8d4a7b')


@scene
def ride():
    o = ground(SKY, LEAF, 540) + sun(180, 140) + at(640, 540, heap(GREEN), .9) + at(90, 560, tree(.9, MOSS)) + rect(0, 560, W, 130, STEEL)
    o += path('M20 640h1160', '', PAPER, 6).replace('stroke-linecap', 'stroke-dasharray="60 46" stroke-linecap')
    o += path('M250 590c-4-90 40-110 100-116l90-104q20-22 60-22h200q44 0 70 30l74 96q110 8 120 70v46z', LAMP)
    o += path('M392 470l70-80q10-12 34-12h70v92z', WATER) + path('M590 378h100q26 0 40 18l58 74h-198z', WATER)
    o += at(500, 470, disc(0, -44, 26, SKINS[2]) + rect(-30, -22, 60, 22, MOSS)) + at(650, 470, disc(0, -36, 22, SKINS[0]) + rect(-44, -70, 12, 70, COAL) + rect(-28, -18, 56, 18, BRICK))
    for x in (400, 800):
        o += disc(x, 596, 62, COAL) + disc(x, 596, 26, SAND)
    return o + seams()


@scene
def lesson():
    o = ground(TINT, LAND) + rect(160, 80, 620, 300, MOSS, 10) + rect(150, 376, 640, 16, RED, 4)
    for i, (word, x) in enumerate((('der Weg', 270), ('die Tür', 460), ('das Wort', 660))):
        o += f'<text x="{x}" y="190" font-family="sans-serif" font-size="40" font-weight="600" text-anchor="middle" fill="{(WATER, SUN, LEAF)[i]}">{word}</text>'
    o += path('M240 250h480M240 300h360', '', PAPER, 6)
    o += at(930, 600, person(STEEL, 0, 'bun', '#8a5a2b', 'up'), flip=True)
    for x, c, s, h in ((260, BRICK, 3, 'short'), (470, LAMP, 1, 'scarf'), (680, PLUM, 4, 'long')):
        o += at(x, 720, person(c, s, h, NAVY if h == 'scarf' else COAL, 'down', False)) + at(x, 750, table(200, 90))
    return o


@scene
def phone():
    o = rect(0, 0, W, H, WATER) + disc(600, 420, 330, SKY) + path('M760 750c40-120 90-180 60-300c-10-40-50-40-56 0l-10 90v210z', SKINS[2]) + path('M420 750c-60-80-90-170-70-260c8-36 48-30 50 6v254z', SKINS[2])
    o += rect(440, 110, 320, 560, COAL, 40) + rect(462, 150, 276, 480, PAPER, 12)
    for i, (w, c) in enumerate((('слово', LAMP), ('das Wort', LEAF), ('kelime', SUN), ('كلمة', TINT))):
        o += rect(486, 180 + i * 92, 228, 72, c, 16) + f'<text x="600" y="{228 + i * 92}" font-family="Noto Sans, Noto Sans Arabic, sans-serif" font-size="36" font-weight="700" text-anchor="middle" fill="{COAL}">{w}</text>'
    return o + rect(486, 560, 228, 44, MOSS, 22) + path('M584 582l12 12l24-24', '', PAPER, 7) + path('M440 560q-50 10-60 60M430 470q-40 10-50 50', '', SKINS[2], 46)


@scene
def bakery():
    o = ground('#f6dcc0', LAND) + rect(100, 90, 560, 420, BRICK, 8) + path('M190 420v-120a190 160 0 0 1 380 0v120z', COAL) + path('M230 420v-80a150 120 0 0 1 300 0v80z', LAMP) + path('M290 420q20-120 60-60q20-110 70 0q30-40 50 60z', '#e8632c')
    for y in range(110, 500, 44):
        o += rect(100, y, 560, 4, RED, 0, 'opacity=".4"')
    loaf = path('M-70 0q-10-70 70-70t70 70z', '#c98a4b') + path('M-34-50l16 26M0-58l14 30M34-52l12 24', '', '#f6dcc0', 7)
    o += at(940, 650, person(PAPER, 1, 'cap', PAPER, 'hold')) + at(940, 556, loaf, .9) + at(480, 690, table(760, 150))
    return o + ''.join(at(x, 520, loaf) for x in (190, 350, 510, 670)) + at(270, 462, loaf) + at(440, 462, loaf)


@scene
def sofa():
    o = ground('#e6e8df', LAND) + at(120, 80, window(250, 230)) + rect(820, 110, 220, 170, PAPER, 4) + at(930, 278, heap(GREEN), .2) + disc(990, 160, 18, LAMP)
    o += rect(260, 350, 680, 190, '#8d9aa3', 40) + rect(210, 420, 120, 200, STEEL, 36) + rect(870, 420, 120, 200, STEEL, 36) + rect(310, 460, 580, 130, '#a7b3bb', 24)
    o += path('M503 470v110M697 470v110', '', STEEL, 6) + rect(270, 610, 30, 40, DEEP) + rect(900, 610, 30, 40, DEEP) + rect(370, 396, 120, 100, LAMP, 20, 'transform="rotate(-10 430 446)"') + rect(720, 396, 120, 100, BRICK, 20, 'transform="rotate(8 780 446)"')
    return o + at(1100, 650, rect(-6, -330, 12, 330, COAL) + path('M-70-330l24-110h92l24 110z', SUN) + oval(0, 0, 60, 12, COAL)) + oval(600, 680, 380, 26, SAND)


@scene
def laptops():
    o = ground(SKY, LAND) + rect(110, 110, 380, 16, RED) + ''.join(at(140 + i * 76, 110, book(58, 90 + (i % 3) * 24, c)) for i, c in enumerate((BRICK, STEEL, GREEN, LAMP))) + lamp_hanging(820, 120)
    o += at(860, 640, person(MOSS, 3, 'short', COAL, 'hold')) + at(330, 640, person(LAMP, 0, 'long', '#8a5a2b', 'hold')) + at(600, 700, table(900, 160))
    def laptop(c, dark=False):
        return poly([(-110, 0), (110, 0), (130, 24), (-130, 24)], STEEL) + rect(-104, -140, 208, 140, COAL, 10) + rect(-92, -128, 184, 116, c, 4)
    o += at(330, 500, laptop(WATER)) + path('M290 440h80M290 464h50', '', PAPER, 8) + at(860, 500, laptop(LEAF)) + path('M838 420l16 16l30-34', '', PAPER, 10)
    return o + at(600, 520, rect(-90, -14, 180, 14, COAL) + rect(-80, -30, 160, 16, STEEL) + rect(-86, -46, 172, 16, COAL) + rect(-80, -62, 160, 16, STEEL) + path('M100-4q40-60 70 0', '', LAMP, 8))


@scene
def soup():
    o = ground('#f6dcc0', LAND) + rect(90, 120, 330, 14, STEEL) + ''.join(at(x, 134, path('M0 0v60', '', COAL, 6) + path(d, STEEL)) for x, d in ((140, 'M-34 60h68v60q0 20-34 20t-34-20z'), (250, 'M-44 60h88v30h-88z'), (360, 'M-24 60h48v90h-48z')))
    o += at(600, 620, person(PAPER, 1, 'scarf', GREEN, 'out')) + at(870, 620, person(BRICK, 2, 'cap', PAPER, 'hold'))
    o += at(600, 700, table(980, 150, RED)) + at(380, 530, rect(-150, -150, 300, 150, STEEL, 12) + rect(-166, -170, 332, 24, NAVY, 10) + rect(-190, -110, 40, 20, NAVY, 8) + rect(150, -110, 40, 20, NAVY, 8) + path('M-60-190q-20-26 0-52t0-52M0-190q-20-26 0-52t0-52M60-190q-20-26 0-52t0-52', '', PAPER, 10))
    return o + ''.join(at(x, 530, path('M-54-30h108q0 30-54 30t-54-30z', PAPER) + oval(0, -30, 54, 10, c)) for x, c in ((680, LAMP), (810, '#d9822b'), (940, LEAF)))


@scene
def vegetables():
    o = ground(SKY, SAND, 600) + rect(420, 180, 700, 360, PAPER, 16) + rect(420, 470, 700, 70, GREEN) + path('M300 540v-190h110v190z', GREEN) + path('M316 366h84v70h-100z', WATER) + disc(470, 560, 60, COAL) + disc(470, 560, 24, SAND) + disc(980, 560, 60, COAL) + disc(980, 560, 24, SAND)
    o += rect(640, 210, 420, 250, LAND)
    def crate(items):
        return ''.join(items) + rect(-90, -60, 180, 60, '#c98a4b') + path('M-90-40h180M-90-18h180', '', DEEP, 4)
    red = [disc(-50 + i * 34, -66, 22, '#c4321f') for i in range(4)]
    carrot = [poly([(-60 + i * 30, -50), (-44 + i * 30, -50), (-52 + i * 30, -110)], '#e08a2e') for i in range(5)]
    green = [disc(-46 + i * 46, -70, 30, GREEN) for i in range(3)]
    o += at(750, 460, crate(red)) + at(950, 460, crate(green)) + at(850, 352, crate(carrot))
    return o + at(250, 650, person(BRICK, 4, 'long', '#3a2415', 'hold')) + at(250, 560, crate(green), .9) + at(150, 650, crate(red)) + seams()


@scene
def apples():
    o = ground(SKY, LEAF, 560) + sun(1050, 140) + at(420, 620, rect(-34, -260, 68, 260, DEEP) + disc(0, -360, 190, GREEN) + disc(-150, -280, 120, GREEN) + disc(160, -280, 120, GREEN) + disc(0, -470, 120, GREEN))
    r = random.Random(4)
    for _ in range(26):
        o += disc(420 + r.randint(-230, 240), 230 + r.randint(-130, 150), 17, r.choice(['#c4321f', '#d8452b', LAMP]))
    o += path('M640 620l-90-360M720 620l-90-360', '', RED, 14) + ''.join(path(f'M{622 - i * 21} {550 - i * 84}h80', '', RED, 12) for i in range(4))
    o += at(880, 650, person(STEEL, 1, 'cap', LAMP, 'hold')) + at(880, 560, path('M-60-50h120l-14 70h-92z', '#c98a4b') + ''.join(disc(-36 + i * 36, -56, 22, '#c4321f') for i in range(3)))
    return o + at(1030, 650, child(LAMP, 1, 'bun', '#5b3a1e', 'up')) + at(1103, 452, disc(0, 0, 16, '#c4321f')) + at(240, 650, path('M-70-60h140l-16 60h-108z', '#c98a4b') + ''.join(disc(-44 + i * 44, -66, 26, '#c4321f') for i in range(3))) + seams()


@scene
def cafe():
    o = ground('#f3e2d0', LAND) + at(90, 80, window(240, 240)) + lamp_hanging(420, 100) + lamp_hanging(760, 100) + rect(950, 100, 170, 250, NAVY, 6) + path('M980 150h110M980 190h110M980 230h70', '', PAPER, 7)
    o += at(250, 660, person(PLUM, 0, 'bun', '#b9b2a8', 'down', False)) + at(600, 640, person(MOSS, 3, 'short', COAL, 'out', False)) + at(950, 660, person(STEEL, 1, 'scarf', LAMP, 'hold', False))
    o += at(600, 720, table(960, 150)) + at(400, 550, cup(BRICK)) + at(780, 550, cup(PAPER))
    return o + at(590, 550, oval(0, 0, 110, 16, PAPER) + path('M-80-6v-44q80-40 160 0v44z', '#c98a4b') + path('M-80-48q80-44 160 0l-10 14q-70-30-140 0z', '#c4321f') + poly([(0, -6), (0, -64), (80, -48), (80, -6)], '#f6dcc0') + ''.join(disc(-60 + i * 30, -58 - (12 if i == 2 else 6), 9, '#c4321f') for i in range(3)))


@scene
def letters():
    o = rect(0, 0, W, H, '#dfe6ea') + rect(0, 520, W, 230, RED) + at(330, 470, rect(-180, -280, 360, 460, PAPER, 4) + path('M-130-220h180M-130-180h260M-130-140h260M-130-100h200M-130 20h260M-130 60h160', '', SAND, 12) + rect(-130, -70, 120, 60, TINT) + path('M-130-70h120v60h-120z', '', BRICK, 5), 1, -6)
    o += at(640, 500, rect(-180, -280, 360, 460, PAPER, 4) + path('M-130-220h180M-130-180h260M-130-140h260M-130-100h200', '', SAND, 12) + ''.join(rect(-130, -40 + i * 56, 36, 36, '#fff', 4, f'stroke="{STEEL}" stroke-width="5"') + path(f'M-70 {-20 + i * 56}h180', '', SAND, 12) for i in range(3)) + path('M-124-24l10 12l20-26M-124 32l10 12l20-26', '', MOSS, 8), 1, 4)
    o += at(960, 420, path('M-30 60h60l20 60h-100z', COAL) + rect(-14, -60, 28, 120, BRICK, 10) + disc(0, -70, 34, BRICK) + rect(-70, 120, 140, 20, COAL)) + at(960, 640, disc(0, 0, 70, 'none', f'stroke="{MOSS}" stroke-width="8"') + path('M-30 0l22 22l44-50', '', MOSS, 12))
    return o + path('M520 690l250-120', '', LAMP, 22) + path('M520 690l-34 22l20-36z', COAL)


@scene
def night():
    o = rect(0, 0, W, H, NAVY) + rect(330, 70, 540, 480, COAL, 8) + rect(350, 90, 245, 440, '#33475a') + rect(605, 90, 245, 440, '#33475a') + disc(740, 190, 50, SUN)
    r = random.Random(9)
    o += ''.join(disc(360 + r.randint(0, 470), 100 + r.randint(0, 260), 3, PAPER) for _ in range(30))
    o += poly([(350, 530), (350, 430), (420, 430), (420, 390), (480, 390), (480, 460), (560, 460), (595, 440), (595, 530)], '#1e2a34') + poly([(605, 530), (605, 450), (680, 450), (680, 400), (760, 400), (760, 470), (850, 470), (850, 530)], '#1e2a34')
    o += ''.join(rect(x, y, 14, 18, LAMP) for x, y in ((440, 420), (372, 456), (700, 430), (724, 460), (790, 490), (520, 480))) + rect(0, 600, W, 150, DEEP) + rect(250, 560, 700, 50, RED, 6)
    o += at(330, 620, person(PLUM, 0, 'long', '#3a2415', 'down', False), 1.05) + path('M384 380q46-10 40-70', '', PLUM, 34) + rect(404, 288, 26, 60, COAL, 8)
    return o + at(760, 566, cup(LAMP)) + at(880, 560, path('M-50 0l16-80h68l16 80z', SUN) + rect(-6, 0, 12, 0, COAL))


@scene
def wheelchair():
    o = ground('#e2efdb', LAND) + at(860, 80, window(260, 260)) + at(120, 600, plant(), 1.3) + oval(560, 690, 320, 28, SAND)
    o += at(560, 680, path('M-130-330h40v190h170l70 130h60', '', STEEL, 16) + rect(-110, -300, 36, 170, BRICK, 10) + rect(-100, -160, 200, 34, BRICK, 12) + disc(-20, -90, 100, 'none', f'stroke="{COAL}" stroke-width="18"') + disc(-20, -90, 14, COAL) + path('M-20-190v200M-120-90h200M-92-162l144 144M-92-18l144-144', '', STEEL, 4) + disc(150, -24, 28, 'none', f'stroke="{COAL}" stroke-width="14"') + path('M-90-230h120v40', '', STEEL, 12))
    return o + at(900, 680, person(MOSS, 2, 'short', COAL, 'out'), flip=True)


@scene
def sailing():
    o = rect(0, 0, W, H, SKY) + sun(180, 150) + at(560, 430, heap(GREEN), .8) + rect(0, 430, W, 320, WATER) + rect(0, 430, W, 20, LEAF)
    def boat(c, sail):
        return path('M-150 0h300l-50 70h-200z', c) + rect(-8, -320, 14, 320, DEEP) + path('M14-310v270h150z', sail) + path('M-16-270v230h-90z', PAPER)
    o += at(860, 500, boat(MOSS, LAMP), .7) + at(460, 580, boat(BRICK, PAPER), 1.1) + path('M500 300v210', '', '#c4321f', 0)
    o += at(370, 580, disc(0, -74, 24, SKINS[2]) + rect(-28, -54, 56, 54, LAMP, 12)) + at(560, 580, disc(0, -74, 24, SKINS[0]) + rect(-28, -54, 56, 54, '#e8632c', 12)) + at(630, 580, disc(0, -54, 18, SKINS[4]) + rect(-20, -38, 40, 38, '#e8632c', 10))
    return o + ''.join(path(f'M{x} {y}q24-16 48 0t48 0', '', PAPER, 6) for x, y in ((90, 560), (260, 690), (780, 660), (980, 590), (1040, 700), (560, 720)))


@scene
def football():
    o = ground(SKY, GREEN, 440) + sun(1060, 110) + at(-60, 440, heap(LEAF), 1.0) + at(860, 440, tree(.9, MOSS)) + ''.join(poly([(x, 440), (x + 150, 440), (x + 90, 750), (x - 160, 750)], '#638d49') for x in range(-40, 1300, 300))
    o += path('M760 520v-210h330v210', '', PAPER, 14) + path('M780 330h300M780 370h300M780 410h300M780 450h300M780 490h300M800 316v200M860 316v200M920 316v200M980 316v200M1040 316v200', '', PAPER, 2)
    o += at(260, 660, child(BRICK, 3, 'short', COAL, 'out'), 1.2) + at(480, 640, child(LAMP, 0, 'bun', '#8a5a2b', 'up'), 1.2) + at(900, 600, child(STEEL, 2, 'scarf', PLUM, 'up'), 1.15)
    return o + at(640, 660, disc(0, -44, 44, PAPER) + path('M0-62l18 13l-7 21h-22l-7-21z', COAL) + path('M0-88v26M18-49l24-8M11-28l15 20M-11-28l-15 20M-18-49l-24-8', '', COAL, 5)) + seams()


@scene
def homework():
    o = ground('#efe9df', LAND) + ''.join(rect(120, y, 960, 14, RED) for y in (170, 330))
    r = random.Random(3)
    for row, y in enumerate((170, 330)):
        x = 140
        while x < 1040:
            w, h = r.randint(26, 48), r.randint(80, 130)
            o += at(x, y, book(w, h, r.choice([BRICK, STEEL, GREEN, PLUM, NAVY, '#c98a4b'])))
            x += w + r.choice([2, 4, 30])
    for x, c, s, hd in ((300, LAMP, 2, 'short'), (520, BRICK, 0, 'long'), (900, MOSS, 3, 'beard')):
        o += at(x, 680, (child if x < 800 else person)(c, s, hd, COAL, 'hold') if x < 800 else person(c, s, hd, COAL, 'down', False))
    o += at(600, 740, table(900, 170)) + at(410, 550, poly([(-90, 0), (0, -14), (0, 6), (-90, 20)], PAPER) + poly([(90, 0), (0, -14), (0, 6), (90, 20)], '#fff')) + at(650, 556, rect(-70, -10, 140, 12, PAPER) + path('M-10-16l60-30', '', LAMP, 9))
    return o + at(790, 552, oval(0, 0, 56, 10, WATER) + ''.join(disc(-26 + i * 26, -12, 15, '#c98a4b') for i in range(3)))


@scene
def schoolbags():
    o = ground(SKY, LAND) + rect(100, 110, 1000, 20, RED, 6)
    for i, (c, f) in enumerate(((BRICK, LAMP), (GREEN, SUN), (STEEL, WATER), (PLUM, TINT))):
        x = 230 + i * 250
        o += path(f'M{x} 128v50', '', COAL, 8) + at(x, 640, path('M-70-330q70-60 140 0', '', COAL, 16) + rect(-100, -330, 200, 260, c, 34) + rect(-86, -210, 172, 120, f, 18) + rect(-100, -330, 200, 90, c, 34) + rect(-14, -256, 28, 40, COAL, 6) + rect(-120, -190, 24, 100, c, 10) + rect(96, -190, 24, 100, c, 10) + disc(-62, -290, 9, SUN) + disc(62, -290, 9, SUN))
    o += at(480, 520, path('M-40 0q0-40 36-40q6-30 34-30q26 0 26 24q0 14-18 16q-6 30-40 30z', MOSS) + disc(38, -52, 4, COAL) + path('M-20-34l-8-14M0-40l-4-16', '', MOSS, 8))
    return o


@scene
def moving():
    o = ground(SKY, SAND, 590) + ''.join(at(x, 590, rect(0, -330, 220, 330, c) + poly([(-16, -330), (110, -420), (236, -330)], RED) + ''.join(rect(34 + i * 92, -270 + j * 120, 60, 80, w) for i in range(2) for j in range(2))) for x, c, w in ((30, BRICK, SUN), (290, '#c98a4b', WATER)))
    o += rect(600, 210, 420, 350, PAPER, 12) + rect(620, 230, 380, 300, LAND) + path('M1030 560v-200h80l60 90v110z', BRICK) + path('M1046 376h56l40 66h-96z', WATER) + disc(700, 570, 54, COAL) + disc(700, 570, 22, SAND) + disc(1090, 570, 54, COAL) + disc(1090, 570, 22, SAND)
    o += at(720, 530, box(120, 90)) + at(860, 530, box(140, 120, STEEL)) + at(850, 410, rect(-60, -70, 120, 70, LAMP, 10))
    o += rect(320, 420, 250, 36, RED, 8) + rect(336, 380, 218, 44, GREEN, 18) + rect(330, 456, 14, 60, DEEP) + rect(546, 456, 14, 60, DEEP)
    return o + at(300, 660, person(STEEL, 1, 'cap', NAVY, 'out')) + at(610, 660, person(MOSS, 3, 'beard', COAL, 'out'), flip=True) + seams()


@scene
def garden():
    o = ground(SKY, LEAF, 480) + sun(1050, 120) + path('M90 480v-190l250-130l250 130v190z', '#e4f0f2') + path('M90 480v-190l250-130l250 130v190M215 480v-255M340 480v-320M465 480v-255M90 380h500', '', STEEL, 9)
    for i in range(6):
        y = 540 + i * 36
        o += path(f'M-20 {y + 20}q300-30 620 0t640 0', '', DEEP, 20) + ''.join(at(60 + j * 110 + (i % 2) * 50, y + 10, path('M0 0q-26-10-24-36q24 4 24 36q0-36 26-44q6 30-26 44z', GREEN)) for j in range(11))
    return o + at(760, 640, person(BRICK, 2, 'cap', LAMP, 'hold')) + at(760, 540, path('M-50-30h100l-10 50h-80z', '#c98a4b') + path('M-30-30q-10-50 10-60q0 40 20 60q-6-50 20-70q6 40 0 70z', MOSS)) + at(970, 650, person(STEEL, 4, 'scarf', GREEN, 'down'), .96) + seams()


@scene
def sewing():
    o = ground('#f3e2ee', LAND) + at(100, 90, window(240, 220)) + ''.join(disc(900 + i * 66, 160 + (i % 2) * 10, 24, c) + disc(900 + i * 66, 160 + (i % 2) * 10, 8, PAPER) for i, c in enumerate((BRICK, LAMP, GREEN, STEEL)))
    o += at(800, 640, person(LAMP, 2, 'scarf', STEEL, 'hold', False)) + at(330, 640, person(GREEN, 0, 'bun', '#b9b2a8', 'out', False)) + at(580, 710, table(980, 160))
    o += at(560, 528, rect(-140, -30, 300, 30, COAL, 8) + rect(70, -160, 70, 134, COAL, 14) + rect(-120, -160, 260, 56, COAL, 20) + rect(-104, -110, 30, 56, STEEL) + path('M-89-54v26', '', SAND, 5) + disc(140, -132, 30, STEEL) + rect(84, -188, 26, 30, '#c4321f', 4))
    return o + path('M180 520q160-40 280 6l0 20q-140-40-280 10z', BRICK) + path('M480 540q100 20 40 110q-80 30-120-20z', BRICK) + at(960, 536, rect(-70, -24, 140, 24, WATER, 10) + rect(-64, -46, 128, 22, PLUM, 10))


@scene
def animals():
    o = ground(SKY, LEAF, 470) + sun(160, 120) + at(760, 470, heap(GREEN), .6) + ''.join(rect(x, 400, 18, 130, '#c98a4b') for x in range(30, 1200, 110)) + rect(0, 430, W, 16, '#c98a4b') + rect(0, 480, W, 16, '#c98a4b')
    o += at(430, 680, oval(0, -120, 150, 66, '#a86b43') + rect(-120, -110, 34, 110, '#a86b43', 12) + rect(-60, -110, 34, 110, '#8a5636', 12) + rect(40, -110, 34, 110, '#8a5636', 12) + rect(90, -110, 34, 110, '#a86b43', 12) + disc(160, -190, 56, '#a86b43') + path('M120-230q-40 40-10 90q30-20 30-70z', '#6f4227') + oval(210, -172, 34, 22, '#c98a4b') + disc(238, -178, 10, COAL) + disc(172, -204, 7, COAL) + path('M-140-150q-70-30-60-90', '', '#a86b43', 20) + rect(116, -150, 70, 12, '#c4321f', 6))
    o += at(760, 680, oval(0, -60, 66, 60, COAL) + disc(0, -140, 42, COAL) + poly([(-38, -160), (-34, -206), (-6, -176)], COAL) + poly([(38, -160), (34, -206), (6, -176)], COAL) + disc(-15, -144, 6, LAMP) + disc(15, -144, 6, LAMP) + path('M60-20q70-10 50-90', '', COAL, 16))
    return o + at(980, 670, person(BRICK, 1, 'long', '#3a2415', 'out'), flip=True) + seams()


@scene
def shoes():
    o = ground('#dfe6ea', LAND, 480) + rect(100, 120, 1000, 16, RED) + rect(100, 330, 1000, 16, RED) + rect(100, 540, 1000, 16, RED)
    def boot(c, sole=COAL):
        return path('M-60 0v-120h70v66l70 22q14 6 14 32z', c) + rect(-64, -8, 162, 16, sole, 6) + path('M-56-96h62M-56-74h62M-50-54h66', '', PAPER, 6)
    for i, c in enumerate((BRICK, NAVY, MOSS, '#c98a4b')):
        o += at(200 + i * 240, 330, boot(c)) + at(300 + i * 240, 330, boot(c), .98)
    for i, c in enumerate(('#c98a4b', PLUM, STEEL)):
        o += at(200 + i * 240, 540, boot(c)) + at(300 + i * 240, 540, boot(c), .98)
    o += at(1000, 660, person(LAMP, 4, 'bun', COAL, 'hold')) + at(1000, 560, boot(BRICK), .7)
    return o + ''.join(disc(x, y, 7, PAPER) for x, y in ((80, 60), (240, 80), (420, 50), (610, 90), (800, 60), (950, 90), (1110, 50)))


@scene
def kiosk():
    o = ground(SUN, SAND, 600) + poly([(0, 600), (0, 330), (160, 330), (160, 420), (260, 420), (260, 600)], BRICK) + rect(40, 370, 60, 70, WATER) + path('M860 600q0-220 340-240v240z', STEEL)
    o += rect(330, 250, 460, 350, MOSS) + rect(310, 220, 500, 40, COAL, 6) + ''.join(poly([(330 + i * 46, 260), (376 + i * 46, 260), (370 + i * 46, 320), (324 + i * 46, 320)], (BRICK, PAPER)[i % 2]) for i in range(10)) + rect(380, 330, 360, 130, SUN)
    o += '<text x="560" y="250" font-family="sans-serif" font-size="30" font-weight="700" text-anchor="middle" fill="#ffbf2e">BÜDCHEN</text>'
    o += ''.join(rect(400 + i * 44, 340, 30, 44, c, 6) for i, c in enumerate((BRICK, STEEL, LAMP, GREEN, PLUM, '#c4321f', WATER))) + at(560, 560, person(BRICK, 0, 'beard', '#b9b2a8', 'hold', False), .7) + rect(370, 458, 380, 22, DEEP) + rect(370, 480, 380, 120, MOSS)
    o += ''.join(rect(392 + i * 60, 500, 46, 70, PAPER) + path(f'M{400 + i * 60} 514h30M{400 + i * 60} 528h30', '', SAND, 5) for i in range(6))
    o += at(960, 610, disc(-100, -60, 60, 'none', f'stroke="{COAL}" stroke-width="12"') + disc(110, -60, 60, 'none', f'stroke="{COAL}" stroke-width="12"') + path('M-100-60l60-110h110l40 110M-40-170l60 110h-120M20-60l60-120M70-190h34', '', '#c4321f', 11) + rect(-130, -190, 100, 70, LAMP, 8))
    return o + seams()


@scene
def stage():
    o = rect(0, 0, W, H, NAVY) + poly([(0, 0), (330, 0), (200, 560), (0, 620)], RED) + poly([(W, 0), (870, 0), (1000, 560), (W, 620)], RED) + rect(0, 0, W, 90, BRICK) + ''.join(path(f'M{x} 86q40 50 80 0', BRICK) for x in range(0, 1200, 80))
    o += poly([(600, 60), (360, 600), (840, 600)], '#3a4a57') + oval(600, 600, 260, 34, SUN) + poly([(0, 600), (W, 600), (W, 750), (0, 750)], DEEP)
    o += at(560, 600, person(PLUM, 3, 'bun', COAL, 'up')) + at(720, 600, path('M0-250v250', '', SAND, 8) + disc(0, -262, 22, SAND) + path('M-40 0h80', '', SAND, 10)) + ''.join(disc(60 + i * 120, 730, 62, COAL) for i in range(10)) + ''.join(disc(120 + i * 120, 770, 62, '#2b2622') for i in range(10))
    return o + ''.join(disc(90 + i * 170, 116, 13, LAMP) for i in range(7))


@scene
def charging():
    o = ground('#bcd0d8', SAND, 600) + ''.join(at(x, 600, rect(0, -h, 170, h, STEEL) + ''.join(rect(24 + i * 50, -h + 30 + j * 60, 26, 34, SUN if (i + j) % 2 else '#6f8799') for i in range(3) for j in range(4))) for x, h in ((20, 380), (210, 300), (820, 340), (1010, 420)))
    o += rect(590, 130, 18, 470, COAL) + path('M599 140q0-60 90-60h40', '', COAL, 16) + poly([(700, 66), (790, 66), (800, 96), (690, 96)], COAL) + disc(745, 100, 18, LAMP) + poly([(700, 110), (790, 110), (880, 600), (610, 600)], '#ffe9b0') + rect(570, 400, 58, 110, GREEN, 10) + path('M604 420l-14 34h18l-10 32', '', LAMP, 7)
    o += path('M628 470q90 20 90 80', '', COAL, 8) + path('M690 610c0-70 30-86 80-90l60-60q16-14 44-14h120q30 0 46 20l50 58q70 6 76 56v30z', BRICK) + path('M800 524l46-50q10-8 24-8h44v58zM930 466h60q18 0 28 12l38 46h-126z', WATER) + disc(800, 612, 44, COAL) + disc(800, 612, 18, SAND) + disc(1080, 612, 44, COAL) + disc(1080, 612, 18, SAND)
    return o + seams()


@scene
def minewater():
    o = rect(0, 0, W, 330, SKY) + sun(1040, 110, 56) + ''.join(at(x, 330, rect(0, -130, 150, 130, c) + poly([(-12, -130), (75, -200), (162, -130)], RED) + rect(26, -96, 36, 44, SUN) + rect(90, -96, 36, 44, SUN)) for x, c in ((560, BRICK), (740, '#c98a4b'), (920, BRICK))) + at(300, 330, path('M0 0l60-230h20l60 230M20-80h100M36-150h70', '', STEEL, 12) + disc(70, -236, 40, 'none', f'stroke="{STEEL}" stroke-width="12"'))
    for y, h, c in ((330, 50, GREEN), (380, 70, '#8a5a36'), (450, 60, COAL), (510, 50, STEEL), (560, 190, NAVY)):
        o += poly([(0, y), (660, y), (690, y + h), (0, y + h)], c) + poly([(660, y + 26), (W, y + 26), (W, y + h + 26), (690, y + h + 26)], c)
    o += path('M-20 690q80-30 160 0t160 0t160 0t160 0t160 0t160 0t160 0t160 0V770H-20z', WATER) + path('M372 330v340', '', '#e8632c', 22) + path('M450 330v320', '', WATER, 22) + path('M372 300h-40v-40M372 340v-60h240v-40M612 280h180v-40M792 280h190v-40', '', '#e8632c', 14)
    return o + f'<text x="500" y="610" font-family="sans-serif" font-size="64" font-weight="700" fill="{LAMP}">28 °C</text>'


def svg(draw):
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {W} {H}" width="{W}" height="{H}">{draw()}</svg>\n'


if __name__ == '__main__':
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, draw in SCENES.items():
        (folder / f'{name}.svg').write_text(svg(draw), encoding='utf-8')
    print(len(SCENES), 'scenes in', folder)
