(function () {
  "use strict";
  var form = document.querySelector(".filters");
  var events = Array.from(document.querySelectorAll(".event"));
  var days = Array.from(document.querySelectorAll(".day"));
  var marks = Array.from(document.querySelectorAll("[data-for]"));
  var output = form.querySelector("output");
  var opener = form.querySelector("[name=open]");
  var selects = Array.from(form.querySelectorAll("select"));

  function fits(event) {
    return selects.every(function (select) {
      return !select.value || event.getAttribute("data-" + select.name).split("\n").indexOf(select.value) >= 0;
    });
  }
  function apply() {
    var shown = new Set();
    events.forEach(function (event) {
      event.hidden = !fits(event);
      if (!event.hidden) { shown.add(event.id); }
    });
    days.forEach(function (day) { day.hidden = !day.querySelector(".event:not([hidden])"); });
    marks.forEach(function (mark) {
      var ids = mark.getAttribute("data-for").split(" ");
      mark.classList.toggle("off", !ids.some(function (id) { return shown.has(id); }));
    });
    output.textContent = shown.size + " of " + events.length + (events.length === 1 ? " event shown" : " events shown");
  }
  function reveal() {
    var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) { return; }
    if (target.hidden) { form.reset(); apply(); }
    if (target.tagName === "DETAILS") { target.open = true; }
    target.scrollIntoView();
  }

  form.hidden = events.length < 2;
  form.addEventListener("change", apply);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("reset", function () { setTimeout(apply, 0); });
  opener.addEventListener("click", function () {
    var open = opener.textContent === "Open all";
    events.forEach(function (event) { if (!event.hidden) { event.open = open; } });
    opener.textContent = open ? "Close all" : "Open all";
  });
  window.addEventListener("hashchange", reveal);
  var closed = [];
  window.addEventListener("beforeprint", function () {
    closed = Array.from(document.querySelectorAll("details:not([open])"));
    closed.forEach(function (details) { details.open = true; });
  });
  window.addEventListener("afterprint", function () { closed.forEach(function (details) { details.open = false; }); });
  apply();
  if (location.hash) { reveal(); }
}());
