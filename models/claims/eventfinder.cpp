// SPDX-FileCopyrightText: 2026 The Crossread authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/eventfinder.h"

#include "models/claims/eventframe.h"
#include "models/claims/eventstatement.h"

namespace Crossread {

using namespace Qt::StringLiterals;

namespace {

/// Fills the frames of a statement's events, the first first: a later one may share the subject of the one before.
class FrameReader
{
public:
    FrameReader(const EventStatement &statement, bool verbFirst)
        : m_statement(statement)
        , m_verbFirst(verbFirst)
    {
    }

    EventFrame read(qsizetype index);

private:
    void readNoun(EventFrame &frame);
    void readVerb(EventFrame &frame);
    void readVerbFirst(EventFrame &frame);
    void readPassive(EventFrame &frame);
    void setSubject(EventFrame &frame, const Participant *subject);
    void setObject(EventFrame &frame, const Participant *object) const;
    const Participant *subjectBefore() const;
    bool isPassive() const;

    /// The first participant of the zone that stands behind such a word.
    template<typename... Roles>
    const Participant *first(Zone zone, Roles... roles) const
    {
        for (const Participant &each : m_statement.participantsIn(zone)) {
            if (each.isParty && ((each.role == roles) || ...))
                return &each;
        }
        return nullptr;
    }
    QString textOf(const Participant *participant) const { return participant ? participant->text : QString(); }
    bool has(QLatin1StringView role) const { return m_event->roles.contains(role); }

    const EventStatement &m_statement;
    const bool m_verbFirst;
    const EventWord *m_event = nullptr;
    Zone m_left;
    Zone m_right;
    const Participant *m_subject = nullptr; ///< Of the verb before.
};

EventFrame FrameReader::read(qsizetype index)
{
    m_event = &m_statement.events()[index];
    m_left = m_statement.zoneBefore(index);
    m_right = m_statement.zoneAfter(index);
    EventFrame frame{
        .event = m_event->meaning, .family = m_event->family, .negated = m_statement.isNegated(*m_event, m_left)};
    if (m_statement.isNoun(*m_event))
        readNoun(frame);
    else if (isPassive())
        readPassive(frame);
    else if (m_verbFirst && (m_left.isAfterEvent || !first(m_left, ParticipantRole::Bare)))
        readVerbFirst(frame);
    else
        readVerb(frame);
    const Participant *number = m_statement.quantityIn(m_right);
    if (!number)
        number = m_statement.quantityIn(m_left);
    if (number)
        frame.howMany = number->claim->value;
    if (frame.where.isEmpty())
        frame.where = textOf(m_statement.placeNear(index));
    if (const ClaimSpan *time = m_statement.timeNear(index))
        frame.when = time->value;
    return frame;
}

/// "The killing of X by Y", "X's attack on Y", "la prise de X", "penangkapan X oleh Y".
void FrameReader::readNoun(EventFrame &frame)
{
    using enum ParticipantRole;
    const Participant *owner
        = m_statement.participantsIn(m_left).empty() ? nullptr : &m_statement.participantsIn(m_left).back();
    if (owner && (!owner->isParty || owner->role == Agent || !m_statement.touches(*owner, m_event->first)))
        owner = nullptr;
    const Participant *agent = first(m_right, Agent);
    const Participant *behind = first(m_right, Bare, Of);
    const bool doerIsBehind = (has("intransitive"_L1) || has("doer-noun"_L1)) && !agent && !owner;
    frame.who = textOf(agent ? agent : owner);
    if (doerIsBehind) {
        frame.who = textOf(behind);
        behind = nullptr;
    }
    setObject(frame, behind);
    if (const Participant *object = first(m_right, Other, Place); object && frame.whom.isEmpty()) {
        // "An attack in Syria" is on nobody.
        if (object->role != Place || object->claim->kind != ClaimKind::Place)
            setObject(frame, object);
    }
    m_subject = nullptr;
}

void FrameReader::readPassive(EventFrame &frame)
{
    const Participant *whom = subjectBefore();
    if (!whom)
        whom = first(m_right, ParticipantRole::Bare);
    m_subject = whom;
    setObject(frame, whom);
    frame.who = textOf(first(m_right, ParticipantRole::Agent));
}

void FrameReader::readVerb(EventFrame &frame)
{
    const Participant *subject = subjectBefore();
    const Participant *object = first(m_right, ParticipantRole::Bare);
    // "Hundreds arrested after protest": a number that nothing is done by.
    const bool isReduced
        = subject && !object && subject->claim->kind == ClaimKind::Quantity && m_event->roles.isEmpty();
    m_subject = subject;
    const bool isAlone = !object && !m_statement.hasUnknownObject(*m_event, m_right);
    if (has("undergone"_L1) || isReduced || (has("either"_L1) && isAlone)) {
        setObject(frame, subject ? subject : object);
        frame.who = textOf(first(m_right, ParticipantRole::Agent));
        return;
    }
    frame.who = textOf(subject);
    if (!object && has("intransitive"_L1))
        object = first(m_right, ParticipantRole::Other);
    if (!object && has("place"_L1))
        object = first(m_right, ParticipantRole::Of, ParticipantRole::Place);
    setObject(frame, object);
}

/// Arabic tells first what was done, then by whom, then to whom.
void FrameReader::readVerbFirst(EventFrame &frame)
{
    const Participant *one = first(m_right, ParticipantRole::Bare);
    const Participant *other = nullptr;
    for (const Participant &each : m_statement.participantsIn(m_right)) {
        if (one && !other && &each != one && each.isParty && each.role == ParticipantRole::Bare)
            other = &each;
    }
    const Participant *agent = first(m_right, ParticipantRole::Agent);
    // One alone undergoes it, where it is counted: a doer is named.
    const bool isUndergone = !other
        && (has("undergone"_L1) || agent
            || (one && one->claim->kind == ClaimKind::Quantity && !has("intransitive"_L1)));
    if (isUndergone) {
        setObject(frame, one);
        // "... and killed five": the one who did the thing before goes on.
        frame.who = textOf(agent ? agent : m_event->isJoined ? m_subject : nullptr);
    } else {
        if (!one && m_event->isJoined)
            one = m_subject;
        frame.who = textOf(one);
        setObject(frame, other ? other : first(m_right, ParticipantRole::Other));
        m_subject = one;
    }
}

void FrameReader::setObject(EventFrame &frame, const Participant *object) const
{
    if (!object)
        return;
    if (has("place"_L1) && object->claim->kind == ClaimKind::Place)
        frame.where = object->text;
    else
        frame.whom = object->text;
}

/// Whom the verb is about: the nearest before it in the clause, the one that a relative word stands for, or the
/// subject of the verb before.
const Participant *FrameReader::subjectBefore() const
{
    const auto before = m_statement.participantsIn(m_left);
    for (auto each = before.rbegin(); each != before.rend(); ++each) {
        if (!each->isParty || each->role != ParticipantRole::Bare)
            continue;
        if (m_left.isAfterEvent && m_statement.isParted(*each, *m_event))
            break;
        return &*each;
    }
    if (const Participant *meant = m_statement.antecedent(m_left.first))
        return meant;
    return m_statement.goesOn(m_left) ? m_subject : nullptr;
}

bool FrameReader::isPassive() const
{
    if (m_event->form == EventForm::Passive)
        return true;
    if (has("intransitive"_L1) || has("undergone"_L1))
        return false;
    return m_statement.isPassive(*m_event, m_left)
        || (first(m_right, ParticipantRole::Agent) && !first(m_right, ParticipantRole::Bare) && !m_verbFirst);
}

} // namespace

EventFinder::EventFinder(const Lexicon &lexicon)
    : m_lexicon(lexicon)
{
    for (const LexiconEntry &entry : lexicon.entries())
        m_verbFirst |= entry.wordClass == WordClass::EventRole && entry.value == "verb-first"_L1;
}

QList<ClaimSpan> EventFinder::find(const WordedStatement &statement, const QList<ClaimSpan> &found) const
{
    const EventStatement read(statement, m_lexicon, found);
    FrameReader reader(read, m_verbFirst);
    QList<ClaimSpan> events;
    for (qsizetype i = 0; i < qsizetype(read.events().size()); ++i) {
        events.append({.kind = ClaimKind::Event, .range = read.events()[i].range, .value = eventValue(reader.read(i))});
    }
    return events;
}

} // namespace Crossread
