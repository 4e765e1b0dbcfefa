// Made from the models of Python, not to be edited. Write it anew: python3 -m generator.web.scripts.typescript (with the Python of .venv)

/** Sentences of data/words; the build puts each in the place of its name. */
declare const WORDS: {
  checker_adverts: {
    known_company: string;
    unknown_company: string;
    revoked_company: string;
    ear: string;
  };
  checker_opened: {
    opened: {
      title: string;
      made: string;
      undated: string;
      whose: string;
      mine: string;
      compare: string;
      compare_line: string;
      offer_title: string;
      offer_line: string;
      offer_true: string;
      change: string;
      change_one: string;
      refused: string;
      restore: string;
      restore_one: string;
      asked_again: string;
      all_true: string;
    };
    told: {
      answers: string;
      answers_only: string;
      checked: string;
      warning: string;
      unsure: string;
      ask: string;
      compare: string;
    };
    paper: {
      self_filled: string;
      made: string;
      again: string;
      code: string;
    };
  };
  checker_report: {
    report: {
      make: string;
      advice: string;
      field: string;
      known: string;
      heard: string;
      heard_resident: string;
      wrong: string;
      unclear: string;
      unsettled: string;
      details: string;
      reach: string;
      copy_text: string;
      print_sheet: string;
      chat: string;
      mail: string;
    };
    about: {
      me: string;
      family: string;
      resident: string;
      nowhere: string;
    };
    offer: {
      opening: string;
      please: string;
    };
    sound: {
      opening: string;
      please: string;
    };
    abroad: {
      opening: string;
      please: string;
    };
    asking: {
      opening: string;
      please: string;
    };
    home: {
      opening: string;
      please: string;
    };
    blanks: {
      name: string;
      office: string;
      worker: string;
      recruiter: string;
      account: string;
      place: string;
      money: string;
      people: string;
      address: string;
      contact: string;
      danger: string;
      employer: string;
      owed: string;
    };
    sheet: {
      date: string;
      story: string;
      evidence: string;
      kinds: string;
      send: string;
      signed: string;
      received: string;
      care: string;
    };
  };
  checker_screens: {
    screens: {
      many: string;
      stage: string;
      next: string;
      pick_signs: string;
      write_age: string;
      pick_one: string;
      unsure: string;
      years: string;
      age: string;
      several: string;
      heaviest: string;
      ceiling: string;
      other_places: string;
      not_listed: string;
      type_place: string;
      did_you_mean: string;
      no_place: string;
      look_up: string;
      no_list: string;
      taken: string;
      who: string;
      me: string;
      family: string;
      resident: string;
      next_resident: string;
      back: string;
      danger_now: string;
      other_numbers: string;
      no_local_number: string;
      so_far: string;
      change: string;
      change_one: string;
      more_signs: string;
      also_these: string;
      danger_signs: string;
      ticked: string;
      again: string;
      again_ask: string;
      again_yes: string;
      again_no: string;
      close_fast: string;
      closed: string;
    };
    advert: {
      offer: string;
      title: string;
      here: string;
      field: string;
      read: string;
      bar: string;
      empty: string;
      wait: string;
      failed: string;
      high: string;
      high_line: string;
      some: string;
      some_line: string;
      none: string;
      none_line: string;
      more: string;
      fits: string;
      fits_line: string;
      go_on: string;
    };
    waiting: {
      title: string;
      wait: string;
      late: string;
      again: string;
    };
    engine: {
      from_table: string;
      counting: string;
      stalled: string;
      same: string;
      other: string;
    };
    listen: {
      listen: string;
    };
  };
  checker_verdict: {
    verdict: {
      title: string;
      bar: string;
      advice_only: string;
      safety: string;
      why: string;
      law: string;
      more_reasons: string;
      contested: string;
      today: string;
      find_out: string;
      more_questions: string;
      go_on: string;
      good: string;
      good_line: string;
      next_steps: string;
      evidence: string;
      wages: string;
      country: string;
      summary_home: string;
    };
    home: {
      welcome: string;
      welcome_other: string;
      rights: string;
      rights_link: string;
      collect: string;
      write: string;
      tick: string;
      unsettled: string;
    };
    why: {
      answers: string;
      title: string;
      all_decide: string;
      some_decide: string;
      left_out: string;
      decided: string;
      tried: string;
      these_hold: string;
      others: string;
      topic: string;
      fails: string;
      unknown: string;
    };
    list: {
      title: string;
      there: string;
      lacking: string;
      first: string;
      later: string;
      abroad: string;
      official: string;
      cost: string;
    };
    abroad: {
      say: string;
      say_name: string;
      say_place: string;
      say_what: string;
      say_when: string;
      nothing_seen: string;
    };
    calls: {
      ask: string;
      now: string;
      mission: string;
      named: string;
      help: string;
      help_line: string;
      all_places: string;
      to_question: string;
      close_help: string;
    };
    sending: {
      share: string;
      print: string;
      share_line: string;
      copied: string;
      copy_this: string;
      cannot_print: string;
    };
  };
  checker_without_script: {
    title: string;
    start: string;
    urgent: string;
    see_closed: string;
    unsure: string;
    not_judged: string;
    either: string;
    closed: string;
    together: string;
  };
  company: {
    advice: {
      exact: string;
      not_listed: string;
      similar: string;
      none: string;
    };
    meaning: {
      ya: string;
      tidak: string;
      dicabut: string;
      skorsing: string;
      belum_jelas: string;
      tidak_tahu: string;
    };
    standing: {
      listed: string;
      not_listed: string;
      revoked: string;
      suspended: string;
      once_suspended: string;
      until: string;
      no_end: string;
      by_news: string;
    };
    term: {
      running: string;
      over: string;
      since: string;
      no_day: string;
      unknown: string;
    };
    heads: {
      listed: string;
      unsure: string;
      not_listed: string;
      suspended: string;
      revoked: string;
    };
    decisions: {
      skorsing: string;
      skorsing_berakhir: string;
      dicabut: string;
      cabang: string;
      disebut: string;
    };
    card: {
      sip2mi: string;
      number: string;
      no_number: string;
      alike: string;
      revoked: string;
      similar: string;
      unlisted: string;
      more: string;
      how: string;
      how_blank: string;
      checks: {
        name: string;
        branch: string;
        phone: string;
        letter: string;
        costs: string;
        sip2mi: string;
      };
    };
    revoked_twin: string;
    twin_note: string;
    old_copy: string;
  };
  company_look_up: {
    field: {
      label: string;
      example: string;
    };
    results: {
      beginning: string;
      containing: string;
      more: string;
      pick: string;
      number: string;
      questions: string;
      told_by: string;
      old: string;
      use: string;
      use_here: string;
    };
    alike: {
      title: string;
      wanted: string;
      other: string;
      typed: string;
      listed: string;
      not_listed: string;
    };
    python: {
      offer: string;
      same: string;
      other_names: string;
      other: string;
      failed: string;
      stalled: string;
    };
    cards: {
      unlisted: string;
      none: string;
      filled: string;
      with_empty: string;
      remove: string;
      remove_name: string;
    };
  };
  countries: {
    closed_all: string;
    row: {
      opened: string;
      more: string;
      work_unknown: string;
    };
    answers: {
      may: string;
      through: string;
      price: string;
      closed_all: string;
      no_placement: string;
      work: string;
      other_work: string;
      no_work: string;
      no_way: string;
      way: string;
      only_way: string;
      or_way: string;
      ways_differ: string;
      not_pmi: string;
      unknown_way: string;
      free: string;
      ask_costs: string;
      no_price: string;
      pay_nobody: string;
      pay: string;
    };
    other: string;
    comparison: {
      cost_note: string;
      age_note: string;
      all_work: string;
      pay: string;
      no_pay: string;
    };
  };
  dates: {
    months: string[];
    short_months: string[];
    check_again: string;
    in_force: string;
  };
  editing: {
    title: string;
    lead: string;
    needs_title: string;
    needs: string[];
    open: string;
    after_title: string;
    after: string[];
    check: string;
    not_here_title: string;
    not_here: string[];
    privacy: string;
    unsupported: string;
    wrong_folder: string;
    not_opened: string;
    not_saved: string;
    opening: string;
    bar: string;
    settings: string;
    site: string;
    wrong: string;
    age_wrong: string;
    unknown: string;
  };
  how_sure: {
    undated: string;
    copy_of: string;
    told: string;
    legend: string;
    dates: string;
    by_quotation: string;
    unread: string;
    page: {
      title: string;
      description: string;
    };
    lead: string;
    group: string;
  };
  licences: {
    page: {
      title: string;
      description: string;
    };
    lead: string;
    own_title: string;
    others_title: string;
    version: string;
    source: string;
    text: string;
    sbom: string;
    sbom_told: string;
  };
  meeting: {
    files: {
      guide: string;
      guide_what: string;
      form_what: string;
      workbook_what: string;
      book: string;
      book_heading: string;
    };
    message: {
      bad: string;
      ask: string;
      danger: string;
      check: string;
      doubted: string;
    };
    broadcast: {
      sms: string;
      radio: string;
      sermon: string;
      basis: string;
    };
    snippets: {
      intro: string;
      no_address: string;
      replace: string;
      looks: string;
      take: string;
      opensid: string;
      banner: {
        title: string;
        use: string;
      };
      tautan: {
        title: string;
        use: string;
      };
      sinergi: {
        title: string;
        use: string;
      };
      call: string;
      promise: string;
      heading: string;
      check: string;
      companies: string;
      report: string;
      region: string;
      alt: string;
    };
    loop: {
      keys: string;
      stopped: string;
    };
    kit: {
      list: string;
      title: string;
      what: string;
      heading: string;
      before: string[];
      notice: string;
      meeting: string;
      office: string;
    };
    slides: {
      say: string;
      ask: string;
      answer: string;
      read: string;
      pattern: string;
      where: string;
      guide_pattern: string;
      clear: string;
      open: string;
    };
    workbook: {
      help_sheet: string;
      rows: string;
      required: string;
      phone: string;
      day: string;
      wrong: string;
      pick: string;
      wrong_day: string;
      too_long: string;
    };
  };
  meeting_tools: {
    residents: {
      good: string;
      wrong: string;
      more: string;
      cell: string;
      mistake: string;
      too_big: string;
      checking: string;
      failed: string;
      stalled: string;
      old: string;
    };
    download: {
      size: string;
      loading: string;
    };
    message: {
      copied: string;
      selected: string;
    };
    poster: {
      contact: string;
      meeting: string;
      too_long: string;
      no_room: string;
    };
    quiz: {
      right: string;
      wrong: string;
      score: string;
      hands: string;
      hands_right: string;
    };
  };
  open_data: {
    terms: {
      ours: string;
      register_copy: string;
    };
    agencies: {
      title: string;
    };
    countries: {
      title: string;
    };
    contacts: {
      title: string;
    };
    sources: {
      title: string;
    };
  };
  outside_pages: {
    open_here: {
      title: string;
      link: string;
    };
    feed: {
      title: string;
      read: string;
      new_list: string;
    };
    one_file: {
      parts: string;
      back: string;
      elsewhere: string;
    };
  };
  own_site: {
    published: string;
    about: string;
    hub: string;
    hub_text: string;
    hub_description: string;
  };
  pages: {
    home: {
      card_title: string;
      card_line: string;
    };
    checker: {
      title: string;
      description: string;
      card_line: string;
      card_title: string;
    };
    country_list: {
      title: string;
      description: string;
      card_line: string;
    };
    country: {
      title: string;
      card_title: string;
    };
    compare: {
      title: string;
      description: string;
    };
    agencies: {
      title: string;
      description: string;
      card_line: string;
      card_title: string;
    };
    agency_letter: {
      title: string;
      description: string;
    };
    agency: {
      listed: string;
      not_listed: string;
      description: string;
    };
    agency_cards: {
      title: string;
      description: string;
    };
    agency_changes: {
      title: string;
      description: string;
      card_line: string;
      card_title: string;
    };
    changes: {
      between: string;
      only_one: string;
    };
    procedure_list: {
      title: string;
      description: string;
      card_line: string;
      card_title: string;
    };
    procedure_line: string;
    help: {
      title: string;
      description: string;
      card_line: string;
    };
    region_list: {
      title: string;
      description: string;
      card_line: string;
    };
    region: {
      title: string;
      card_line: string;
    };
    statistics: {
      title: string;
      description: string;
      card_line: string;
    };
    chart_label: string;
    chart_bar: string;
    province: {
      summary: string;
      ask: string;
      village: string;
    };
    law_list: {
      title: string;
      description: string;
      card_line: string;
    };
    law_description: string;
    sources: {
      title: string;
      description: string;
    };
    search: {
      title: string;
      description: string;
      card_line: string;
    };
    search_examples: string[];
    faq: {
      title: string;
      description: string;
      card_line: string;
    };
    glossary: {
      title: string;
      description: string;
      card_line: string;
    };
    open_data: {
      title: string;
      description: string;
    };
    print_list: {
      title: string;
      description: string;
      card_line: string;
    };
    print_region: {
      title: string;
      description: string;
      card_line: string;
    };
    poster_maker: {
      title: string;
      description: string;
      card_line: string;
    };
    snippets: {
      title: string;
      description: string;
      card_line: string;
    };
    meeting: {
      card_title: string;
      card_line: string;
    };
    meeting_title: string;
    slides_title: string;
    slides_description: string;
    quiz: {
      title: string;
      description: string;
      card_line: string;
    };
    check_residents: {
      title: string;
      description: string;
    };
    moved: {
      title: string;
      description: string;
    };
    without_signal: {
      title: string;
      description: string;
    };
    topic: {
      short: string;
      facts: string;
    };
    abbreviations: string;
  };
  region_field: {
    label: string;
    hint: string;
    by_province: string;
    provinces: string;
    which: string;
    none: string;
    late: string;
    offices_late: string;
    change: string;
    regency: string;
    city: string;
    province: string;
    whole_province: string;
    no_office: string;
    village_reports_to: string;
    ask_first: string;
    age: string;
    page: string;
    sheets: string;
    shared_sheets: string;
    poster: string;
    phone: string;
    chat: string;
  };
  reviews: {
    some: string;
    contacts: string;
    span: string;
    rest: string;
    one: string;
    denied: string;
    wrong: {
      link: string;
      message: string;
      subject: string;
      to: string;
      nobody: string;
      offices: string;
    };
    status: {
      page: {
        title: string;
        description: string;
      };
      lead: string;
      how: string;
      topics: string;
      regions: string;
      tally: string;
      due: string;
      denied: string;
      denied_facts: string;
      lapsed_facts: string;
    };
    sheet: {
      title: string;
      number: string;
      rules: string[];
      used: string;
      sources: string;
      right: string;
      statement: string;
      signed: string[];
      labels: string[];
      columns: string[];
      pick: string;
      wrong: string;
    };
  };
  search: {
    titles: {
      country: string;
      job: string;
      missions: string;
      procedure: string;
      urgent: string;
    };
    urgent_line: string;
  };
  search_page: {
    found: string;
    none: string;
    company: string;
  };
  sheets: {
    strip_chat: string;
    sticker: string;
    invitation: {
      heading: string;
      summary: string;
      asked: string;
      points: string[];
      family: string;
    };
    card: {
      missions: string;
      their_lines: string;
    };
    folded: {
      all_work: string;
      other_way: string;
      either: string;
    };
    general: {
      title: string;
      place: string;
      office: string;
      what: string;
      line: string;
      where_to_ask: string;
    };
    reserve: string;
    code: string;
  };
  sources: {
    cited_by: {
      country: string;
      procedure: string;
      region: string;
      term: string;
      faq: string;
      checker: string;
      contact: string;
      topic: string;
      agencies: string;
    };
    that_country: string;
    result: string;
    endings: string;
    cues: string;
  };
  tools: {
    number: {
      label: string;
      stays: string;
      exact: string;
      exact_then: string;
      tail: string;
      tail_then: string;
      near: string;
      near_then: string;
      begins: string;
      unknown: string;
      unknown_then: string;
      page: string;
    };
    reckoner: {
      asked: string;
      cost: string;
      own: string;
      rate: string;
      flat: string;
      flat_whole: string;
      flat_left: string;
      wait: string;
      earned: string;
      wage: string;
      cut: string;
      living: string;
      home: string;
      contract: string;
      stays: string;
      amount_hint: string;
      not_a_number: string;
      waiting: string;
      no_debt: string;
      paid: string;
      late: string;
      never: string;
      never_then: string;
      late_then: string;
      paid_then: string;
      no_debt_then: string;
      loan: string;
      owed: string;
      left: string;
      interest: string;
      saved: string;
      loss: string;
      months: string;
      money: string;
      print: string;
    };
    receipt: {
      print: string;
      title: string;
      asked: string;
      made: string;
      again: string;
      by: string;
    };
  };
  workbook: {
    line: string;
    file: string;
    row: string;
    option: string;
    many_options: string;
    unreadable: {
      too_big: {
        why: string;
        way: string;
      };
      old: {
        why: string;
        way: string;
      };
      no_xlsx: {
        why: string;
        way: string;
      };
      torn: {
        why: string;
        way: string;
      };
      garbled: {
        why: string;
        way: string;
      };
      odd: {
        why: string;
        way: string;
      };
      macros: {
        why: string;
        way: string;
      };
      swollen: {
        why: string;
        way: string;
      };
      no_workbook: {
        why: string;
        way: string;
      };
      no_sheets: {
        why: string;
        way: string;
      };
      commands: {
        why: string;
        way: string;
      };
      many_cells: {
        why: string;
        way: string;
      };
    };
    mistakes: {
      unreadable: {
        found: string;
        expected: string;
      };
      no_sheet: {
        found: string;
        expected: string;
      };
      empty_sheet: {
        found: string;
        expected: string;
      };
      heading: {
        found: string;
        expected: string;
      };
      heading_near: {
        found: string;
        expected: string;
      };
      heading_twice: {
        found: string;
        expected: string;
      };
      heading_missing: {
        found: string;
        expected: string;
      };
      untitled: {
        found: string;
        expected: string;
      };
      twice: {
        found: string;
        expected: string;
      };
      empty: {
        found: string;
        expected: string;
      };
      empty_text: {
        found: string;
        expected: string;
      };
      formula: {
        found: string;
        expected: string;
      };
      fault: {
        found: string;
        expected: string;
      };
      truth: {
        found: string;
        expected: string;
      };
      unseen: {
        found: string;
        expected: string;
      };
      shifted: {
        found: string;
        expected: string;
      };
      identity: {
        found: string;
        expected: string;
      };
      command: {
        found: string;
        expected: string;
      };
      long: {
        found: string;
        expected: string;
      };
      choice: {
        found: string;
        expected: string;
      };
      choice_near: {
        found: string;
        expected: string;
      };
      day: {
        found: string;
        expected: string;
      };
      day_swapped: {
        found: string;
        expected: string;
      };
      day_number: {
        found: string;
        expected: string;
      };
      day_no_number: {
        found: string;
        expected: string;
      };
      days_order: {
        found: string;
        expected: string;
      };
      phone: {
        found: string;
        expected: string;
      };
      phone_near: {
        found: string;
        expected: string;
      };
      phone_zero: {
        found: string;
        expected: string;
      };
      phone_code: {
        found: string;
        expected: string;
      };
      phone_number: {
        found: string;
        expected: string;
      };
    };
  };
};
