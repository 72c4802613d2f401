/* Lights up both ends of an origin, shows its rule, and walks the page with the keyboard.
 * The page is whole without it: every value is a link to where it came from and back. */
(() => {
    "use strict";
    const THREADS = 24, LIT = 400;
    const root = document.documentElement;
    const main = document.querySelector("main");
    const detail = document.getElementById("detail");
    const tabs = [...document.querySelectorAll(".tabs a")];
    const sources = [...document.querySelectorAll(".source")];
    const findings = [...document.querySelectorAll(".f")];
    const byOrigin = new Map();
    let lit = [], pinned = null, current = null;

    root.classList.add("js");
    for (const value of document.querySelectorAll(".v[data-o]")) {
        const list = byOrigin.get(value.dataset.o);
        if (list) list.push(value);
        else byOrigin.set(value.dataset.o, [value]);
    }

    /* ---- tabs ---- */
    function select(source) {
        if (!source || !source.hidden) return;
        for (const one of sources) one.hidden = one !== source;
        for (const tab of tabs) {
            const is = tab.hash === "#" + source.id;
            tab.setAttribute("aria-selected", String(is));
            tab.tabIndex = is ? 0 : -1;
        }
    }
    sources.forEach((source, i) => {
        source.hidden = i > 0;
        source.setAttribute("role", "tabpanel");
    });
    tabs.forEach((tab, i) => {
        tab.setAttribute("role", "tab");
        tab.setAttribute("aria-selected", String(i === 0));
        tab.tabIndex = i === 0 ? 0 : -1;
        tab.addEventListener("click", (e) => {
            e.preventDefault();
            select(document.getElementById(tab.hash.slice(1)));
        });
        tab.addEventListener("keydown", (e) => {
            const step = e.key === "ArrowRight" ? 1 : e.key === "ArrowLeft" ? -1 : 0;
            if (!step) return;
            const next = tabs[(i + step + tabs.length) % tabs.length];
            select(document.getElementById(next.hash.slice(1)));
            next.focus();
            e.preventDefault();
            e.stopPropagation();
        });
    });

    /* ---- one tab stop a pane: arrows move within ---- */
    const stops = document.querySelectorAll(".o, .v, .l > .r, .l > .n");
    for (const stop of stops) stop.tabIndex = -1;
    function enter(element) {
        const pane = element.closest(".pane");
        const old = pane && pane.querySelector(".o[tabindex='0'], .v[tabindex='0']");
        if (old) old.tabIndex = -1;
        element.tabIndex = 0;
    }
    for (const pane of document.querySelectorAll(".pane")) {
        const first = pane.querySelector(".o, .v");
        if (first) first.tabIndex = 0;
    }

    /* ---- lighting up ---- */
    function partners(element) {
        if (element.classList.contains("o")) return byOrigin.get(element.id) || [];
        const origin = element.dataset.o && document.getElementById(element.dataset.o);
        return origin ? [origin] : [];
    }
    function add(parent, name, text) {
        const child = document.createElement(name);
        child.textContent = text;
        parent.append(child);
        return child;
    }
    function hint() {
        detail.textContent = "";
        add(detail, "div", "Point at a value on either side, or tab to one: where it came from, " +
            "what it became and the rule between are told here.").className = "hint";
    }
    function tell(element, others) {
        const value = element.classList.contains("v") ? element : others[0];
        const origin = element.classList.contains("o") ? element : others[0];
        detail.textContent = "";
        if (!value) return;
        const head = add(detail, "div", "");
        add(head, "code", value.dataset.p || "/");
        if (element === origin && others.length > 1) {
            head.append(" and " + (others.length - 1) + " more");
        }
        head.append(origin ? "  \u2190  " : "  \u2190  a default");
        if (origin) add(head, "code", origin.dataset.at);
        const told = new Set();
        for (const one of element === origin ? others : [value]) {
            const rule = one.dataset.r;
            if (!rule || told.has(rule) || told.size === 3) continue;
            told.add(rule);
            const text = document.getElementById("r-" + rule);
            const line = add(detail, "div", "");
            line.className = "rule";
            add(line, "code", rule);
            line.append("  " + (text ? text.nextElementSibling.textContent : ""));
        }
    }
    function draw() {
        const svg = document.querySelector("svg.threads");
        svg.textContent = "";
        if (!current) return;
        const frame = main.getBoundingClientRect();
        const isOrigin = current.classList.contains("o");
        const shown = (element) => {
            const box = element.getBoundingClientRect();
            const view = element.closest(".source, .sheet").getBoundingClientRect();
            const y = box.top + box.height / 2;
            return box.height && y > view.top + 34 && y < view.bottom ? { box, view, y } : null;
        };
        const here = shown(current);
        let n = 0;
        for (const other of here ? partners(current) : []) {
            const there = n < THREADS && shown(other);
            if (!there) continue;
            const [a, b] = isOrigin ? [here, there] : [there, here];
            const x1 = a.view.right - frame.left, x2 = b.view.left - frame.left;
            const y1 = a.y - frame.top, y2 = b.y - frame.top, bend = (x2 - x1) * 0.55;
            const path = document.createElementNS(svg.namespaceURI, "path");
            const curve = `C${x1 + bend},${y1} ${x2 - bend},${y2} ${x2},${y2}`;
            path.setAttribute("d", `M${x1},${y1} ${curve}`);
            svg.append(path);
            for (const [x, y] of [[x1, y1], [x2, y2]]) {
                const end = document.createElementNS(svg.namespaceURI, "circle");
                end.setAttribute("cx", x);
                end.setAttribute("cy", y);
                end.setAttribute("r", 3);
                svg.append(end);
            }
            n++;
        }
    }
    function light(element) {
        if (element === current) return;
        for (const one of lit) one.classList.remove("on");
        lit = [];
        current = element;
        if (element) {
            const others = partners(element);
            for (const one of [element, ...others.slice(0, LIT)]) {
                const row = one.closest(".l");
                one.classList.add("on");
                row.classList.add("on");
                lit.push(one, row);
            }
            tell(element, others);
        }
        draw();
    }
    function show(element) {
        if (!element) return;
        select(element.closest(".source"));
        element.scrollIntoView({ block: "nearest" });
        draw();
    }
    const link = (e) => e.target.closest && e.target.closest(".o, .v");
    main.addEventListener("mouseover", (e) => {
        const element = link(e);
        if (!pinned && element) light(element);
    });
    main.addEventListener("focusin", (e) => {
        const element = link(e);
        if (!element) return;
        pinned = null;
        enter(element);
        light(element);
        show(partners(element)[0]);
    });
    main.addEventListener("click", (e) => {
        const element = link(e);
        if (!element) return;
        e.preventDefault();
        element.focus();
        light(element);
        pinned = element;
        show(partners(element)[0]);
    });
    main.addEventListener("scroll", draw, true);
    addEventListener("resize", draw);

    /* ---- keys ---- */
    function neighbour(element, step) {
        const view = element.closest(".source, .sheet");
        const all = [...view.querySelectorAll(".o, .v")];
        return all[all.indexOf(element) + step];
    }
    let finding = -1;
    function goToFinding(step) {
        if (!findings.length) return;
        finding = (finding + step + findings.length) % findings.length;
        const one = findings[finding];
        select(one.closest(".source"));
        one.scrollIntoView({ block: "center" });
        one.focus({ preventScroll: true });
    }
    for (const button of document.querySelectorAll("header button")) {
        button.hidden = !findings.length;
        button.addEventListener("click", () => goToFinding(Number(button.value)));
    }
    addEventListener("keydown", (e) => {
        if (e.ctrlKey || e.altKey || e.metaKey) return;
        const at = document.activeElement && document.activeElement.closest(".o, .v");
        let to = null;
        if (e.key === "n") return goToFinding(1);
        if (e.key === "p") return goToFinding(-1);
        if (e.key === "Escape") {
            pinned = null;
            light(null);
            hint();
            return;
        }
        if (!at) return;
        if (e.key === "ArrowDown") to = neighbour(at, 1);
        else if (e.key === "ArrowUp") to = neighbour(at, -1);
        else if (e.key === "ArrowRight" && at.classList.contains("o")) to = partners(at)[0];
        else if (e.key === "ArrowLeft" && at.classList.contains("v")) to = partners(at)[0];
        else return;
        e.preventDefault();
        if (to) {
            select(to.closest(".source"));
            to.focus();
        }
    });

    /* ---- a link into the page ---- */
    hint();
    const wanted = location.hash && document.getElementById(location.hash.slice(1));
    if (wanted) {
        const element = wanted.matches(".o, .v") ? wanted : wanted.querySelector(".o, .v");
        select(wanted.closest(".source"));
        wanted.scrollIntoView({ block: "center" });
        if (element) light(element);
    }
})();
