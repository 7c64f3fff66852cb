// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/base/error.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace videoguard::console {

/// The workstation's default sound output, opened for signed 16 bit samples: by Qt's multimedia module, else
/// by Windows' own waveOut, else there is none. GUI thread.
class SoundDevice : public QObject
{
    Q_OBJECT

public:
    using Opened = base::Result<std::unique_ptr<SoundDevice>>;

    /// Takes what `write` gives it and holds at most `buffer` of it. Errors: NotFound (no output),
    /// Unsupported (not at this rate), Internal (it does not open).
    [[nodiscard]] static Opened open(int rate, int channels, std::chrono::milliseconds buffer);
    /// Plays all of these samples, from now. Errors: as `open`.
    [[nodiscard]] static Opened playWhole(int rate, int channels, const QByteArray &samples);

    /// Bytes that `write` would take now.
    [[nodiscard]] virtual qsizetype bytesFree() const = 0;
    /// How many bytes were taken, whole frames.
    virtual qsizetype write(const QByteArray &samples) = 0;
    /// 0-1, linear.
    virtual void setVolume(double volume) = 0;
    /// Whether something sounds.
    [[nodiscard]] virtual bool isPlaying() const = 0;

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QByteArray id() const { return m_id; }

signals:
    /// The output is gone. From the event loop, never from within a call.
    void failed();

protected:
    SoundDevice(QString name, QByteArray id)
        : m_name(std::move(name))
        , m_id(std::move(id))
    {
    }

private:
    QString m_name;
    QByteArray m_id;
};

/// The default output as it comes and goes.
class SoundDevices : public QObject
{
    Q_OBJECT

public:
    explicit SoundDevices(QObject *parent = nullptr);
    ~SoundDevices() override;

    /// Name for the operator; empty when there is no output.
    [[nodiscard]] static QString defaultName();
    [[nodiscard]] static QByteArray defaultId();

signals:
    void changed();

private:
    class Watch;
    std::unique_ptr<Watch> m_watch;
};

} // namespace videoguard::console
