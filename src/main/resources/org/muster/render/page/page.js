// Sorting and filtering. Without this program a page is the same page: all rows, in the order of the document.
"use strict";
(() => {
  const words = document.body.dataset;
  const plain = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const wait = (ms, act) => { let timer; return () => { clearTimeout(timer); timer = setTimeout(act, ms); }; };
  const make = (tag, attributes, ...content) => {
    const made = document.createElement(tag);
    for (const name in attributes) made.setAttribute(name, attributes[name]);
    made.append(...content);
    return made;
  };

  // What a reader sees of a cell, without the numbers of its notes.
  const shown = cell => {
    const copy = cell.cloneNode(true);
    copy.querySelectorAll("sup").forEach(note => note.remove());
    return copy.textContent.trim();
  };

  // The value by which a cell is ordered: its own number or day; else the first number that its text names ("up to 195"); undefined is unknown.
  const value = (cell, type) => {
    const typed = cell.querySelector("data, time");
    if (type === "n") {
      if (typed) return Number(typed.value);
      const number = /-?\d+(?:[.,\u00a0\u202f ]\d{3})*(?:[.,]\d+)?/.exec(shown(cell).replace("\u2212", "-"));
      return number ? Number(number[0].replace(/[.,\u00a0\u202f ](?=\d{3}(?!\d))/g, "").replace(",", ".")) : undefined;
    }
    const text = typed ? typed.dateTime || typed.value : shown(cell);
    return text === "" ? undefined : text;
  };

  const order = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const compare = (a, b) => typeof a === "number" ? a - b : order.compare(a, b);

  // Unknown comes last in both directions; equal rows keep the order of the document.
  const sort = (body, rows, column, type, direction) => {
    const keyed = rows.map(row => ({ row, key: direction === "none" ? undefined : value(row.cells[column], type) }));
    keyed.sort((a, b) =>
      a.key === undefined || b.key === undefined
        ? (a.key === undefined) - (b.key === undefined)
        : direction === "ascending" ? compare(a.key, b.key) : compare(b.key, a.key));
    body.append(...keyed.map(one => one.row));
  };

  const sortable = (table, tools) => {
    const body = table.tBodies[0];
    const rows = [...body.rows];
    const heads = [...table.tHead.rows[0].cells];
    const choice = make("select", {});
    choice.append(make("option", { value: "" }, words.unsorted));
    const types = heads.map(head => head.classList.contains("n") ? "n" : "");
    const apply = (column, direction) => {
      heads.forEach((head, i) =>
        i === column ? head.setAttribute("aria-sort", direction) : head.removeAttribute("aria-sort"));
      sort(body, rows, column, types[column], direction);
      choice.value = direction === "none" ? "" : column + " " + direction;
    };
    heads.forEach((head, column) => {
      const name = shown(head);
      if (name === "" || head.classList.contains("unsorted")) return;
      const button = make("button", { type: "button", class: "sort" }, ...head.childNodes);
      head.append(button);
      // Numbers are asked for from the largest; then the other way round; then as the document has them.
      const turns = types[column] ? ["descending", "ascending", "none"] : ["ascending", "descending", "none"];
      button.addEventListener("click", () => {
        const now = head.getAttribute("aria-sort");
        apply(column, turns[(turns.indexOf(now || "none") + 1) % 3]);
      });
      for (const direction of ["ascending", "descending"])
        choice.append(make("option", { value: column + " " + direction }, name + ", " + words[direction]));
    });
    choice.addEventListener("change", () => {
      const [column, direction] = choice.value.split(" ");
      const sorted = heads.findIndex(head => head.hasAttribute("aria-sort"));
      direction ? apply(Number(column), direction) : apply(Math.max(sorted, 0), "none");
    });
    tools.append(make("label", { class: "order" }, words.sort + " ", choice));
  };

  // A field that hides the items that do not have all its words; what is hidden is counted beside it.
  const filter = (items, tools, label, shown) => {
    const field = make("input", { type: "search", autocomplete: "off", spellcheck: "false" });
    const count = make("output", {});
    const texts = items.map(item => plain(item.textContent));
    const apply = () => {
      const wanted = plain(field.value).split(/\s+/).filter(word => word !== "");
      let left = 0;
      items.forEach((item, i) => {
        item.hidden = !wanted.every(word => texts[i].includes(word));
        left += item.hidden ? 0 : 1;
      });
      count.value = wanted.length === 0
        ? ""
        : shown.replace("{0}", left.toLocaleString(words.numbers)).replace("{1}", items.length.toLocaleString(words.numbers))
          + ": " + field.value.trim();
    };
    field.addEventListener("input", wait(150, apply));
    field.addEventListener("keydown", event => { if (event.key === "Escape") { field.value = ""; apply(); } });
    // A link to something hidden shows it.
    addEventListener("hashchange", () => {
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      const item = target ? target.closest("tr, li") : null;
      if (item && item.hidden) { field.value = ""; apply(); target.scrollIntoView(); }
    });
    tools.prepend(make("label", {}, label + " ", field), count);
  };

  document.querySelectorAll("table[data-rows]").forEach(table => {
    const tools = make("div", { class: "tools" });
    sortable(table, tools);
    const rows = [...table.tBodies[0].rows];
    if (rows.length >= Number(words.many)) filter(rows, tools, words.filter, words.shown);
    else tools.classList.add("brief");
    table.closest(".region").before(tools);
  });
  document.querySelectorAll("[data-search]").forEach(list => {
    const tools = make("div", { class: "tools", role: "search" });
    filter([...list.children], tools, list.dataset.search, list.dataset.shown);
    list.before(tools);
  });
})();
