// <ikz-register view="register|unit|summary|partner|deadlines" unit="FB-32" rows="10" heading="2" lang="de">link to the register</ikz-register>
// shows a part of the IKZ register in a page of somebody else. The same file gives frames of the register their height.
(function () {
  "use strict";
  var base = document.currentScript.src.replace(/\/(embed|jakarta\.faces\.resource)\/[^/]*$/, "");
  var NAMES = ["view", "unit", "rows", "heading", "lang", "municipality", "directorate", "kind", "stage", "reach",
    "partner", "partner-id", "municipalities", "due-from", "due-to", "as-of", "sort"];
  var PARAMETERS = { "as-of": "asOf", "partner-id": "id", "due-from": "dueFrom", "due-to": "dueTo" };
  var COLOURS = ["text", "text-muted", "ground", "ground-soft", "line", "line-strong", "action", "action-strong",
    "on-action", "focus", "info", "info-ground", "success", "success-ground", "warning", "warning-ground", "danger",
    "danger-ground", "font", "small", "large", "radius"];
  var WORDS = {
    de: { busy: "Einträge werden geladen …", failed: "Das IKZ-Register ist von hier aus gerade nicht erreichbar." },
    en: { busy: "Loading entries …", failed: "The IKZ register cannot be reached from here at the moment." }
  };

  function sheet(name) {
    var link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = base + "/embed/" + name;
    return link;
  }

  // Variables of :root reach into the shadow tree, rules for :root do not apply there: the defaults belong to the page.
  function giveDefaults() {
    var link = sheet("ikz-tokens.css");
    if (!document.querySelector('link[href="' + link.href + '"]')) {
      document.head.prepend(link);
    }
  }

  class IkzRegister extends HTMLElement {
    static get observedAttributes() { return NAMES; }

    connectedCallback() {
      if (!this.shadowRoot) {
        giveDefaults();
        this.attachShadow({ mode: "open" }).append(sheet("ikz-register.css"), document.createElement("div"));
      }
      this.look();
    }

    disconnectedCallback() {
      this.stop();
    }

    attributeChangedCallback() {
      if (this.isConnected && this.shadowRoot) {
        this.look();
      }
    }

    get language() {
      var near = this.closest("[lang]");
      var tag = near ? near.lang.slice(0, 2).toLowerCase() : "de";
      return WORDS[tag] ? tag : "de";
    }

    get address() {
      var given = new URLSearchParams({ part: "fragment", lang: this.language });
      NAMES.forEach(function (name) {
        if (name !== "view" && name !== "lang" && this.hasAttribute(name)) {
          given.set(PARAMETERS[name] || name, this.getAttribute(name));
        }
      }, this);
      return base + "/embed/" + encodeURIComponent(this.getAttribute("view") || "register") + "?" + given;
    }

    // XMLHttpRequest parses the answer without running anything and without a way to write markup as text.
    look() {
      this.stop();
      var asking = this.asking = new XMLHttpRequest();
      asking.responseType = "document";
      asking.withCredentials = true;
      asking.onloadend = this.show.bind(this, asking);
      this.setAttribute("aria-busy", "true");
      this.say("busy");
      asking.open("GET", this.address);
      asking.setRequestHeader("Accept", "text/html");
      asking.send();
    }

    stop() {
      if (this.asking) {
        this.asking.onloadend = null;
        this.asking.abort();
        this.asking = null;
      }
    }

    show(asking) {
      var answer = asking.response && asking.response.querySelector(".ikz-embed");
      if (answer) {
        this.fill(document.importNode(answer, true));
      } else {
        this.say("failed", document.createElement("slot"));
      }
      this.removeAttribute("aria-busy");
    }

    say(word, more) {
      var box = document.createElement("div");
      var words = document.createElement("p");
      box.className = "ikz ikz-embed";
      box.lang = this.language;
      box.dataset.ikzState = word;
      words.setAttribute("role", "status");
      words.textContent = WORDS[this.language][word];
      box.append(words);
      if (more) {
        box.append(more);
      }
      this.fill(box);
    }

    fill(box) {
      this.shadowRoot.lastElementChild.replaceWith(box);
    }
  }

  // A frame tells its height and gets the colours of the place where it stands.
  function answerFrames(event) {
    if (event.origin !== new URL(base).origin || !event.data || event.data.ikz !== "height") {
      return;
    }
    document.querySelectorAll("iframe").forEach(function (frame) {
      if (frame.contentWindow !== event.source) {
        return;
      }
      frame.style.height = Number(event.data.height) + "px";
      var style = getComputedStyle(frame);
      var values = {};
      COLOURS.forEach(function (name) {
        var value = style.getPropertyValue("--ikz-" + name).trim();
        if (value) {
          values["--ikz-" + name] = value;
        }
      });
      event.source.postMessage({ ikz: "style", values: values }, event.origin);
    });
  }

  if (!customElements.get("ikz-register")) {
    customElements.define("ikz-register", IkzRegister);
    addEventListener("message", answerFrames);
  }
})();
